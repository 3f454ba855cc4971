using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
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
    public static Diagnostic Create(DiagnosticDescriptor rule, PayloadEntry entry, ImmutableArray<string> endpoints, List<Judgement> refused)
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
        facts[DiagnosticKeys.Endpoint] = EndpointPattern.Of(endpoints);
        facts[DiagnosticKeys.NewEndpoint] = newEndpoint;
        if (parameter.To is not null)
        {
            facts[DiagnosticKeys.NewName] = parameter.To;
        }

        return Diagnostic.Create(rule, entry.Name, facts.ToImmutable(), entry.WireName, refused[0].Origin!.From, parameter.Reason, advice);
    }
}
