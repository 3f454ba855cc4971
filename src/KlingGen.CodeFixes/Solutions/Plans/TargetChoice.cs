using KlingGen.Analyzers.Payloads;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>Which of a route's targets a component goes to.</summary>
/// <param name="Index">Its place among the targets of the migration.</param>
/// <param name="Dropped">The parameter whose presence is not certain, when the choice is to do without it; otherwise null.</param>
/// <param name="Uncertain">The same parameter when the choice is to keep it; otherwise null.</param>
internal sealed record TargetChoice(int Index, string? Dropped = null, string? Uncertain = null)
{
    /// <summary>The targets that the requests of a component leave possible, the one that keeps everything first; none where no request shows one.</summary>
    public static IReadOnlyList<TargetChoice> FindByRequests(Component component)
    {
        HashSet<int> certain = [];
        SortedDictionary<int, string> uncertain = [];
        foreach (Creation creation in component.Creations)
        {
            Read(creation, certain, uncertain);
        }

        if (certain.Count > 0)
        {
            // What takes the parameter takes a request without it as well.
            int first = certain.Concat(uncertain.Keys).Min();
            return [new TargetChoice(first)];
        }

        if (uncertain.Count > 0)
        {
            KeyValuePair<int, string> kept = uncertain.First();
            int without = component.Route.Example.Targets.Count - 1;
            return [new TargetChoice(kept.Key, Uncertain: kept.Value), new TargetChoice(without, Dropped: kept.Value)];
        }

        return [];
    }

    /// <summary>The migration of an endpoint's calls that the choice stands for, or null when the endpoint has none.</summary>
    public MigrationTarget? Find(EndpointMigration? migration)
    {
        if (migration is null || Index >= migration.Targets.Count)
        {
            return null;
        }

        MigrationTarget target = migration.Targets[Index];
        if (Dropped is null)
        {
            return target;
        }

        ParameterMigration drop = new(Dropped, ParameterAction.Drop, null, string.Empty, string.Empty);
        return target with { Parameters = target.Parameters.Append(drop).ToEquatableArray() };
    }

    /// <summary>Whether a request of the component has no place in the target family, or may have none.</summary>
    public static bool HasObstacle(Component component) =>
        component.Creations.Exists(IsObstacle)
        || (component.Route.CanStay && !component.IsSilent && (component.IsOpen || component.Creations.TrueForAll(static creation => creation.Payload.IsPartial)));

    private static bool IsObstacle(Creation creation) => creation.File.Project is not null && (creation.Payload.IsPartial
        ? creation.Payload.Endpoints
            .Select(creation.File.Project.Contracts.FindMigration)
            .Any(migration => migration is not null && migration.Targets.All(target =>
                target.WhenAbsent is string condition && creation.Payload.Find(condition) is { IsConstantNull: false }))
        : FindMigration(creation) is null);

    private static void Read(Creation creation, HashSet<int> certain, SortedDictionary<int, string> uncertain)
    {
        // A copy that leaves several targets open says nothing of what it does not set.
        if (FindMigration(creation) is not { Targets.Length: 1 } found)
        {
            return;
        }

        MigrationTarget target = found.Targets[0];
        int index = found.Endpoint.Targets.ToList().FindIndex(other => other.To == target.To);
        if (target.WhenPresent is string condition
            && index < found.Endpoint.Targets.Count - 1
            && creation.Payload.Find(condition) is PayloadEntry entry
            && CanBeNull(entry, creation.File.Model))
        {
            uncertain[index] = condition;
        }
        else
        {
            certain.Add(index);
        }
    }

    private static PayloadMigration? FindMigration(Creation creation) => creation.Payload.Endpoints
        .Select(endpoint => creation.File.Project is null ? null : PayloadMigration.Find(creation.Payload, endpoint, creation.File.Project.Contracts))
        .FirstOrDefault(static migration => migration is not null);

    private static bool CanBeNull(PayloadEntry entry, SemanticModel model)
    {
        IOperation? value = entry.Value;
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value is not (null or IObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation)
            && value.Syntax is ExpressionSyntax expression
            && model.GetTypeInfo(expression).Nullability.FlowState is not NullableFlowState.NotNull;
    }
}
