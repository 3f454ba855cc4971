using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Projects.Generated;

/// <summary>The generated names that a project can use: its own and those of the projects and assemblies that it references.</summary>
internal sealed class ProjectGeneratedNames
{
    // Whoever uses the library or the generator's own namespace writes it, but for a namespace of the user's choice.
    private const string Brand = "Kling";
    private const string Library = "KlingGen";

    // It comes with the package, as generated files do, and has nothing but what they have.
    private const string PackageTypes = "KlingGen.Models";

    private readonly GeneratedNames _names = new();

    private ProjectGeneratedNames(FileList files, IEnumerable<Compilation> projects, IEnumerable<PortableExecutableReference> assemblies, PortableExecutableReference? package, CancellationToken cancellationToken)
    {
        Add(files, cancellationToken);
        if (package is not null)
        {
            _names.Add(CompiledNames.Find(package));
        }

        bool isReferenced = false;
        foreach (Compilation project in projects)
        {
            isReferenced = true;
            FileList theirs = FileList.Of(project);
            Add(theirs, cancellationToken);
            _names.AreExtended |= FindNaming(theirs, _names.Requests, cancellationToken).Any(tree => DeclaresRequest(tree, cancellationToken));
        }

        foreach (PortableExecutableReference assembly in assemblies)
        {
            isReferenced = true;
            _names.Add(CompiledNames.Find(assembly));
        }

        SyntaxTree[] naming = [.. FindNaming(files, _names.Requests, cancellationToken)];
        AreRequestsNamed = isReferenced || naming.Length > 0;
        _names.AreExtended |= Array.Exists(naming, tree => DeclaresRequest(tree, cancellationToken));
        _names.Requests.UnionWith(naming.SelectMany(tree => FindAliases(tree, _names.Requests, cancellationToken)).ToArray());
        Marks = TextMarks.Of(_names.Requests.Concat(_names.Endpoints));
    }

    /// <summary>The names of request types, and what files call them in a <c>using</c>.</summary>
    public HashSet<string> Requests => _names.Requests;

    /// <summary>The names of the properties of clients that stand for an endpoint.</summary>
    public HashSet<string> Endpoints => _names.Endpoints;

    /// <summary>The names of the properties of request types.</summary>
    public HashSet<string> Members => _names.Members;

    /// <summary>Whether a request may have members and constructors that are not the generator's.</summary>
    public bool AreExtended => _names.AreExtended;

    /// <summary>Whether a method, property or field can be of a request type: a file names one, or another assembly may.</summary>
    public bool AreRequestsNamed { get; }

    /// <summary>The texts of which a file holds at least one if it names a request type or an endpoint's property.</summary>
    public TextMarks Marks { get; }

    /// <summary>The properties of the given parameters.</summary>
    public string[] FindProperties(IEnumerable<string> wireNames)
    {
        HashSet<string> wanted = new(wireNames, StringComparer.Ordinal);
        return [.. _names.Parameters.Where(parameter => wanted.Contains(parameter.WireName)).Select(static parameter => parameter.Property).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The names, or null where nothing in the project can get at anything generated: the files are there as soon as the package is installed.</summary>
    public static ProjectGeneratedNames? Find(Compilation compilation, IReadOnlyCollection<string> libraries, CancellationToken cancellationToken)
    {
        FileList files = FileList.Of(compilation);
        List<Compilation> projects = [];
        List<PortableExecutableReference> assemblies = [];
        PortableExecutableReference? package = null;
        foreach (MetadataReference reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && Uses(assembly, libraries))
            {
                switch (reference)
                {
                    case CompilationReference project:
                        projects.Add(project.Compilation);
                        break;
                    case PortableExecutableReference file when string.Equals(assembly.Name, PackageTypes, StringComparison.Ordinal):
                        package = file;
                        break;
                    case PortableExecutableReference file:
                        assemblies.Add(file);
                        break;
                }
            }
        }

        if (projects.Count + assemblies.Count == 0)
        {
            IEnumerable<string> namespaces = files.Generated
                .Where(tree => DeclaredNames.IsFromGenerator(tree) && DeclaredNames.MayDeclare(tree, cancellationToken))
                .SelectMany(tree => DeclaredNames.FindNamespaces(tree, cancellationToken));
            if (!FindNaming(files, namespaces.Append(Brand), cancellationToken).Any())
            {
                return null;
            }
        }

        return new ProjectGeneratedNames(files, projects, assemblies, package, cancellationToken);
    }

    private static bool Uses(IAssemblySymbol assembly, IReadOnlyCollection<string> libraries)
    {
        // The library may have been merged into another assembly, with what was generated there.
        if (libraries.Contains(assembly.Name))
        {
            return !string.Equals(assembly.Name, Library, StringComparison.Ordinal);
        }

        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity used in module.ReferencedAssemblies)
            {
                if (libraries.Contains(used.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The files that hold one of the names, but for those that the generator wrote.
    private static IEnumerable<SyntaxTree> FindNaming(FileList files, IEnumerable<string> names, CancellationToken cancellationToken) =>
        files.Find(TextMarks.Of(names), cancellationToken).Where(static tree => !DeclaredNames.IsFromGenerator(tree));

    private void Add(FileList files, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in files.Find(DeclaredNames.Marks, cancellationToken))
        {
            _names.Add(DeclaredNames.Find(tree, cancellationToken));
        }
    }

    private bool DeclaresRequest(SyntaxTree tree, CancellationToken cancellationToken) => _names.Requests.Any(name =>
        FileFacts.Of(tree).FindIdentifiers(name, cancellationToken).Any(static token => token.Parent is TypeDeclarationSyntax type && type.Identifier == token));

    // An alias cannot stand for another.
    private static IEnumerable<string> FindAliases(SyntaxTree tree, HashSet<string> requests, CancellationToken cancellationToken)
    {
        foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: string alias, Name: NameSyntax name } && requests.Contains(name.GetLastToken().ValueText))
            {
                yield return alias;
            }
        }
    }
}
