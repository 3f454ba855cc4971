using KlingGen.CodeFixes.Solutions.Subjects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>Finds the generated types that take the place of others.</summary>
internal sealed class TargetTypes
{
    private readonly Dictionary<(Compilation, string, string), INamedTypeSymbol?> _known = [];

    /// <summary>The request or response type of a target, as a project sees it; null where it has none.</summary>
    /// <param name="old">The type whose place it takes.</param>
    /// <param name="target">The target.</param>
    /// <param name="compilation">The project.</param>
    public INamedTypeSymbol? Find(INamedTypeSymbol old, MigrationTarget target, Compilation compilation)
    {
        (Compilation, string, string) key = (compilation, old.Name, target.To.Value);
        if (!_known.TryGetValue(key, out INamedTypeSymbol? found))
        {
            bool isRequest = GeneratedNames.IsRequest(old);
            found = FindNamespace(old.ContainingNamespace, compilation)?.GetTypeMembers()
                .FirstOrDefault(type => type.TypeKind is TypeKind.Class
                    && GeneratedNames.FindEndpoints(type).Contains(target.To.Value)
                    && GeneratedNames.IsRequest(type) == isRequest);
            _known.Add(key, found);
        }

        return found;
    }

    private static INamespaceSymbol? FindNamespace(INamespaceSymbol space, Compilation compilation)
    {
        if (space.IsGlobalNamespace)
        {
            return compilation.GlobalNamespace;
        }

        return FindNamespace(space.ContainingNamespace, compilation)?.GetNamespaceMembers()
            .FirstOrDefault(member => string.Equals(member.Name, space.Name, StringComparison.Ordinal));
    }
}
