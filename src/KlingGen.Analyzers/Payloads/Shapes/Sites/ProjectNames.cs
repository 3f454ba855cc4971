using System.Collections.Immutable;
using KlingGen.Analyzers.Projects.Search;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>All names by which a project can name the wanted parameters: the wire names, and the constants that hold them.</summary>
internal sealed class ProjectNames(ProjectSearch search, WireNames wire)
{
    // A constant may be defined by another; nobody goes further than this.
    private const int MaximumSteps = 4;

    private ImmutableHashSet<string>? _constants;

    public WireNames Wire { get; } = wire;

    /// <summary>The names of constants and static read-only members whose value is a wire name, wherever they are declared.</summary>
    public ImmutableHashSet<string> GetConstants(CancellationToken cancellationToken) => _constants ??= FindConstants(cancellationToken);

    private ImmutableHashSet<string> FindConstants(CancellationToken cancellationToken)
    {
        ImmutableHashSet<string>.Builder all = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        HashSet<string> wanted = new(Wire.All, StringComparer.Ordinal);
        for (int step = 0; step < MaximumSteps && wanted.Count > 0; step++)
        {
            HashSet<string> found = new(StringComparer.Ordinal);
            foreach (string value in wanted)
            {
                foreach (Microsoft.CodeAnalysis.SyntaxTree file in search.FindFiles(value, cancellationToken))
                {
                    found.UnionWith(ConstantNames.Find(file, value, cancellationToken));
                }
            }

            found.ExceptWith(all);
            found.ExceptWith(Wire.All);
            all.UnionWith(found);
            wanted = found;
        }

        return all.ToImmutable();
    }
}
