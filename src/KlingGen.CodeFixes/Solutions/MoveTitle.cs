using System.Collections.Immutable;
using KlingGen.CodeFixes.Edits;
using KlingGen.CodeFixes.Solutions.Plans;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;

namespace KlingGen.CodeFixes.Solutions;

/// <summary>The titles and keys of the actions that move requests.</summary>
internal static class MoveTitle
{
    /// <summary>The key of the action for a choice: one for what keeps everything, and one for doing without a parameter.</summary>
    public static string KeyOf(TargetChoice choice) =>
        choice.Dropped is null ? MoveRequestFixer.EquivalenceKey : MoveRequestFixer.EquivalenceKey + "Without:" + choice.Dropped;

    /// <summary>Says where a component goes, and what the new endpoint assumes that the old one could not be told.</summary>
    public static string Describe(Component component, TargetChoice choice, CancellationToken cancellationToken)
    {
        string from = FindEndpoint(component);
        SourceFile file = FindFile(component);
        MigrationTarget target = choice.Find(file.Project!.Contracts.FindMigration(from)) ?? choice.Find(component.Route.Example)!;
        EndpointId to = target.To;
        string title = "Move this request to " + (to.Family ?? to.Value);
        ImmutableArray<string> assumptions = Assumptions.Find(file.Project.Contracts, from, to, cancellationToken);
        if (choice.Dropped is not null)
        {
            return $"{title} {to.Route}, which takes no '{choice.Dropped}'";
        }

        string assumed = assumptions.IsEmpty ? string.Empty : "assumes " + string.Join(", ", assumptions);
        return (choice.Uncertain, assumed.Length) switch
        {
            (null, 0) => title,
            (null, _) => $"{title} {to.Route}, which {assumed}",
            (string parameter, 0) => $"{title} {to.Route}, with or without '{parameter}'",
            (string parameter, _) => $"{title} {to.Route}, which takes it with or without '{parameter}' and {assumed}",
        };
    }

    private static string FindEndpoint(Component component) =>
        component.Accesses.FirstOrDefault()?.Endpoint
        ?? component.Creations.FirstOrDefault()?.Payload.Endpoints[0]
        ?? component.Route.Example.From.Value;

    private static SourceFile FindFile(Component component) =>
        component.Creations.FirstOrDefault()?.File ?? component.Accesses.FirstOrDefault()?.File ?? component.Mentions[0].File;
}
