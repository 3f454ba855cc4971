using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Rules;

/// <summary>Says of an entry what the target family wants instead.</summary>
internal static class ParameterReport
{
    /// <summary>The diagnostic for an entry that the given judgements refuse.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="endpoints">The endpoints that it can go to.</param>
    /// <param name="refused">At least one judgement that has a parameter.</param>
    /// <param name="contracts">The project's facts.</param>
    /// <param name="model">The code that the entry is in, or null for an entry of a JSON file.</param>
    /// <param name="cancellationToken">Stops the search for the member around the entry.</param>
    public static Diagnostic Create(
        DiagnosticDescriptor rule,
        PayloadEntry entry,
        ImmutableArray<string> endpoints,
        List<Judgement> refused,
        ProjectContracts contracts,
        SemanticModel? model,
        CancellationToken cancellationToken)
    {
        ParameterMigration parameter = refused[0].Parameter!;
        string newEndpoint = EndpointPattern.Of(refused.Select(static judgement => judgement.NewEndpoint).Distinct(StringComparer.Ordinal));
        string advice = parameter.Action switch
        {
            ParameterAction.Rename => $"'{parameter.To}' at {newEndpoint}",
            ParameterAction.Fold => $"its words go into '{parameter.To}' at {newEndpoint}",
            _ => $"nothing takes its place at {newEndpoint}",
        };

        ImmutableDictionary<string, string?>.Builder facts = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        facts[DiagnosticKeys.WireName] = entry.WireName;
        facts[DiagnosticKeys.Action] = parameter.Action.ToString();
        string endpoint = EndpointPattern.Of(endpoints);
        facts[DiagnosticKeys.Endpoint] = endpoint;
        facts[DiagnosticKeys.NewEndpoint] = newEndpoint;
        if (parameter.To is not null)
        {
            facts[DiagnosticKeys.NewName] = parameter.To;
        }

        Migration origin = refused[0].Origin!;
        bool canMove = model is not null && !string.Equals(endpoint, newEndpoint, StringComparison.Ordinal);
        if (canMove)
        {
            facts[DiagnosticKeys.FixIds] = FindFixIds(origin);
        }

        return Diagnostic.Create(
            rule,
            entry.Name,
            EnclosingMember.AddTo(facts.ToImmutable(), model, entry.Name, cancellationToken),
            entry.WireName,
            origin.From,
            parameter.Reason,
            advice,
            DescribeMove(facts.ToImmutable(), contracts));
    }

    /// <summary>The rules by whose fixes the calls of a migration move, with spaces between.</summary>
    public static string FindFixIds(Migration migration) => string.Join(" ", migration.Endpoints
        .SelectMany(static endpoint => endpoint.Targets)
        .SelectMany(static target => target.Parameters)
        .Select(static parameter => parameter.Rule)
        .Append(migration.Rules.Endpoint)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static id => id, StringComparer.Ordinal));

    /// <summary>What a message that stops a build has at its end: where the call goes, and the command that moves it. Nothing on a desk, where there is a lightbulb.</summary>
    /// <param name="facts">What the diagnostic carries.</param>
    /// <param name="contracts">The project's facts.</param>
    public static string DescribeMove(ImmutableDictionary<string, string?> facts, ProjectContracts contracts)
    {
        string place = contracts.IsGate ? $"; sent to {facts[DiagnosticKeys.Endpoint]}" : "";
        return contracts.IsGate && facts.TryGetValue(DiagnosticKeys.FixIds, out string? ids) ? $"{place}; fix: dotnet format analyzers --diagnostics {ids} --severity info" : place;
    }
}
