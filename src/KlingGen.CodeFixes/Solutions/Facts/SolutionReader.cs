using KlingGen.CodeFixes.Solutions.Plans;
using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>Reads the files of a solution that can matter: those that name a generated type, a client's property, or a member whose type mentions one.</summary>
internal sealed class SolutionReader
{
    private readonly SolutionFacts _facts = new();
    private readonly List<SourceFile> _files = [];
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly SubjectCatalog _subjects;
    private readonly SymbolSlots _symbols;

    private SolutionReader(SolutionProjects projects, CancellationToken cancellationToken)
    {
        _subjects = new SubjectCatalog(projects.FindMigrations());
        Dictionary<SyntaxTree, string> keys = [];
        foreach (ProjectState state in projects.Projects)
        {
            (Analyzers.Projects.KlingProject? facts, string? refusal) = projects.FindFacts(state);
            foreach (Document document in state.Project.Documents)
            {
                if (document.TryGetSyntaxTree(out SyntaxTree? tree) || (tree = Find(document, cancellationToken)) is not null)
                {
                    SourceFile file = new(document, tree, facts, state.Compilation, refusal);
                    _files.Add(file);
                    keys[tree] = file.Key;
                }
            }
        }

        _symbols = new SymbolSlots(_facts.Slots, _subjects, keys);
        _facts.AllFiles.AddRange(_files);
    }

    public static SolutionFacts Read(SolutionProjects projects, CancellationToken cancellationToken)
    {
        SolutionReader reader = new(projects, cancellationToken);
        foreach (ProjectState state in projects.Projects)
        {
            reader.AddGeneratedNames(state.Compilation, cancellationToken);
        }

        reader.AddAliases(cancellationToken);
        reader.ReadFiles(cancellationToken);
        return reader._facts;
    }

    private static SyntaxTree? Find(Document document, CancellationToken cancellationToken) =>
        document.SupportsSyntaxTree ? document.GetSyntaxTreeAsync(cancellationToken).GetAwaiter().GetResult() : null;

    // A file that turns out to declare something of interest makes the files interesting that name it.
    private void ReadFiles(CancellationToken cancellationToken)
    {
        HashSet<string> read = new(StringComparer.Ordinal);
        for (bool again = true; again;)
        {
            string[] keys =
            [
                .. _files
                    .Where(file => !read.Contains(file.Key) && Identifiers.Of(file.Tree, cancellationToken).Overlaps(_names))
                    .Select(static file => file.Key)
                    .Distinct(StringComparer.Ordinal),
            ];
            again = keys.Length > 0;
            read.UnionWith(keys);
            HashSet<string> wanted = [.. keys];
            foreach (SourceFile file in _files.Where(file => wanted.Contains(file.Key)))
            {
                if (!_facts.Files.TryGetValue(file.Key, out List<SourceFile>? linked))
                {
                    _facts.Files.Add(file.Key, linked = []);
                }

                linked.Add(file);
                new FileReader(new Places(file, _facts.Slots, _subjects, _symbols), _facts, _typeNames).Read(cancellationToken);
            }

            _names.UnionWith(_symbols.MemberNames);
        }
    }

    // Of what is compiled already only assemblies that use the run-time library can hold generated types.
    private void AddGeneratedNames(Compilation compilation, CancellationToken cancellationToken)
    {
        AddGeneratedNames(compilation.Assembly.GlobalNamespace, cancellationToken);
        foreach (MetadataReference reference in compilation.References)
        {
            if (reference is not CompilationReference
                && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static name => name.Name == "KlingGen")))
            {
                AddGeneratedNames(assembly.GlobalNamespace, cancellationToken);
            }
        }
    }

    private void AddGeneratedNames(INamespaceSymbol space, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (INamedTypeSymbol type in space.GetTypeMembers())
        {
            if (type.DeclaringSyntaxReferences is { IsEmpty: false } references && references.All(reference => _symbols.IsWritten(reference.SyntaxTree)))
            {
                continue;
            }

            if (GeneratedNames.IsClient(type))
            {
                foreach (INamedTypeSymbol part in type.GetTypeMembers().Where(part => _subjects.FindOwn(part) is not null))
                {
                    AddType(part.Name);
                    _names.UnionWith(type.GetMembers().OfType<IPropertySymbol>()
                        .Where(property => SymbolEqualityComparer.Default.Equals(property.Type, part))
                        .Select(static property => property.Name));
                }
            }
            else if (_subjects.FindOwn(type) is not null)
            {
                AddType(type.Name);
            }
        }

        foreach (INamespaceSymbol inner in space.GetNamespaceMembers())
        {
            AddGeneratedNames(inner, cancellationToken);
        }
    }

    private void AddType(string name)
    {
        _typeNames.Add(name);
        _names.Add(name);
    }

    private void AddAliases(CancellationToken cancellationToken)
    {
        foreach (SourceFile file in _files.Where(file => Identifiers.Of(file.Tree, cancellationToken).Overlaps(_typeNames)).ToArray())
        {
            foreach (UsingDirectiveSyntax directive in file.Tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
            {
                if (directive.Alias is NameEqualsSyntax alias && directive.NamespaceOrType.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => _typeNames.Contains(name.Identifier.ValueText)))
                {
                    AddType(alias.Name.Identifier.ValueText);
                }
            }
        }
    }
}
