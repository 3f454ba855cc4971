using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Subjects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Where the requests of a route go that are there to be seen: those that can still move, and those that have moved before.</summary>
internal sealed class UsualTarget(SolutionModel model, CancellationToken cancellationToken)
{
    /// <summary>The one target of all of them, or null where there are none or several.</summary>
    public int? Find(Route route)
    {
        HashSet<int> found = [];
        foreach (Component component in model.Components.Where(component => component.Route == route))
        {
            if (TargetChoice.FindByRequests(component) is { Count: > 0 } choices)
            {
                found.Add(choices[0].Index);
            }
        }

        foreach (ClientAccess access in model.Components.Where(component => component.Route == route).SelectMany(static component => component.Accesses).Take(1))
        {
            found.UnionWith(Enumerable.Range(0, route.TargetCount).Where(index => IsReached(access, index)));
        }

        return found.Count == 1 ? found.First() : null;
    }

    private bool IsReached(ClientAccess access, int index)
    {
        ImmutableArray<IPropertySymbol> path = ComponentEditor.FindNewPath(access, new TargetChoice(index));
        if (path.IsEmpty)
        {
            return false;
        }

        string name = path[path.Length - 1].Name;
        HashSet<string> endpoints = [.. FindEndpoints(access, index)];
        return model.Facts.AllFiles
            .Where(file => Identifiers.Of(file.Tree, cancellationToken) is HashSet<string> names && names.Contains(name) && names.Contains(path[0].Name))
            .Any(file => file.Tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Any(used =>
                string.Equals(used.Identifier.ValueText, name, StringComparison.Ordinal)
                && file.Model.GetSymbolInfo(used, cancellationToken).Symbol is IPropertySymbol property
                && GeneratedNames.FindEndpoint(property) is string endpoint
                && endpoints.Contains(endpoint)));
    }

    private static IEnumerable<string> FindEndpoints(ClientAccess access, int index) =>
        access.Last.Type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments } && arguments[0] is INamedTypeSymbol request
            ? GeneratedNames.FindEndpoints(request)
                .Select(endpoint => new TargetChoice(index).Find(access.File.Project?.Contracts.FindMigration(endpoint)))
                .OfType<MigrationTarget>()
                .Select(static target => target.To.Value)
            : [];
}
