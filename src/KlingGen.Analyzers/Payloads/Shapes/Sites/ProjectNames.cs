using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>All names by which a project can name the wanted parameters: the wire names, the constants that hold them, and the members of referenced types.</summary>
internal sealed class ProjectNames(ProjectSearch search, WireNames wire)
{
    // A constant may be defined by another; nobody goes further than this.
    private const int MaximumSteps = 4;

    private ImmutableHashSet<string>? _constants;
    private ImmutableHashSet<string>? _members;
    private ImmutableHashSet<string>? _carriers;
    private TextMarks? _marks;
    private string? _all;

    public WireNames Wire { get; } = wire;

    /// <summary>The names of constants and static read-only members whose value is a wire name, wherever they are declared.</summary>
    public ImmutableHashSet<string> GetConstants(CancellationToken cancellationToken) => _constants ??= FindConstants(cancellationToken);

    /// <summary>The names of members that become a wire name under a naming policy, and of those of referenced types that an attribute gives one.</summary>
    public ImmutableHashSet<string> GetMembers(CancellationToken cancellationToken) => _members ??= FindMembers(cancellationToken);

    /// <summary>The names of locals, properties and methods that choose a wire name: where they are used as a key, they are looked into.</summary>
    public ImmutableHashSet<string> GetCarriers(CancellationToken cancellationToken) => _carriers ??= FindCarriers(cancellationToken);

    /// <summary>The texts of which a file holds at least one if it names a parameter; none holds another.</summary>
    public TextMarks GetMarks(CancellationToken cancellationToken) => _marks ??= FindMarks(cancellationToken);

    /// <summary>All names in one text, which is the same where the names are.</summary>
    public string GetAll(CancellationToken cancellationToken) => _all ??= string.Join(
        "\0",
        new IEnumerable<string>[] { Wire.All, GetConstants(cancellationToken), GetMembers(cancellationToken), GetCarriers(cancellationToken) }
            .Select(static names => string.Join("\u0001", names.OrderBy(static name => name, StringComparer.Ordinal))));

    private TextMarks FindMarks(CancellationToken cancellationToken)
    {
        HashSet<string> all = new(Wire.Marks, StringComparer.Ordinal);
        all.UnionWith(GetConstants(cancellationToken));
        all.UnionWith(GetMembers(cancellationToken).Except(Wire.Members));
        all.UnionWith(GetCarriers(cancellationToken));
        return TextMarks.Of(all.OrderBy(static mark => mark, StringComparer.Ordinal));
    }

    private ImmutableHashSet<string> FindCarriers(CancellationToken cancellationToken) => search
        .FindFiles(Wire.Names, cancellationToken)
        .SelectMany(file => KeyCarriers.Find(file, Wire, cancellationToken).Concat(FindColumns(file, cancellationToken)))
        .ToImmutableHashSet(StringComparer.Ordinal);

    // The property that has a record's parameter, and the one that a constructor would set.
    private IEnumerable<string> FindColumns(SyntaxTree file, CancellationToken cancellationToken) => KeyCarriers.FindColumns(file, Wire, cancellationToken)
        .Select(argument => (search.GetModel(file).GetOperation(argument, cancellationToken) as IArgumentOperation)?.Parameter)
        .Where(parameter => parameter is { Name.Length: > 0, ContainingType: { } row } && search.FindDeclaration(row, cancellationToken) is not null)
        .Select(static parameter => char.ToUpperInvariant(parameter!.Name[0]) + parameter.Name.Substring(1));

    private ImmutableHashSet<string> FindConstants(CancellationToken cancellationToken)
    {
        ImmutableHashSet<string>.Builder all = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        AddConstants(all, search, cancellationToken);
        foreach (MetadataReference reference in search.Compilation.References)
        {
            switch (reference)
            {
                case CompilationReference project:
                    AddConstants(all, new ProjectSearch(project.Compilation), cancellationToken);
                    break;
                case PortableExecutableReference file:
                    all.UnionWith(Wire.All.SelectMany(name => ReferencedNames.Find(file, name).Constants));
                    break;
            }
        }

        return all.ToImmutable();
    }

    private void AddConstants(ImmutableHashSet<string>.Builder all, ProjectSearch files, CancellationToken cancellationToken)
    {
        HashSet<string> wanted = new(Wire.All, StringComparer.Ordinal);
        for (int step = 0; step < MaximumSteps && wanted.Count > 0; step++)
        {
            HashSet<string> found = new(StringComparer.Ordinal);
            foreach (string value in wanted)
            {
                foreach (SyntaxTree file in files.FindFiles(value, cancellationToken))
                {
                    found.UnionWith(ConstantNames.Find(file, value, cancellationToken));
                }
            }

            if (step == 0)
            {
                foreach (string name in Wire.All)
                {
                    IEnumerable<SyntaxTree> pieces = Wire.WrittenPieces
                        .Where(piece => piece[0] == '_' && name.EndsWith(piece.TrimEnd('"'), StringComparison.Ordinal))
                        .SelectMany(piece => files.FindFiles(piece, cancellationToken));
                    found.UnionWith(pieces.SelectMany(file => ConstantNames.FindFolded(file, name, cancellationToken)));
                }
            }

            found.ExceptWith(all);
            found.ExceptWith(Wire.All);
            all.UnionWith(found);
            wanted = found;
        }
    }

    private ImmutableHashSet<string> FindMembers(CancellationToken cancellationToken)
    {
        ImmutableHashSet<string>.Builder all = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        all.UnionWith(Wire.Members);
        foreach (string name in Wire.All)
        {
            foreach (MetadataReference reference in search.Compilation.References)
            {
                switch (reference)
                {
                    case CompilationReference project:
                        IEnumerable<SyntaxTree> files = new ProjectSearch(project.Compilation).FindFiles(name, cancellationToken);
                        all.UnionWith(files.SelectMany(file => AttributedNames.Find(file, name, cancellationToken)));
                        break;
                    case PortableExecutableReference file:
                        all.UnionWith(ReferencedNames.Find(file, name).Members);
                        break;
                }
            }
        }

        return all.ToImmutable();
    }
}
