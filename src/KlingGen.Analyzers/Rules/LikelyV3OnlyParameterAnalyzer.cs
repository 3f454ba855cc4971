using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1006: payloads that look like those of an endpoint that the project calls, where nothing says where they go.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LikelyV3OnlyParameterAnalyzer() : KlingAnalyzer(Descriptors.LikelyV3OnlyParameter)
{
    // One such name belongs to many services; two together, beside nothing that is not V3's, to few.
    private const int TellTaleCount = 2;

    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations && project.Untyped is not null;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        UntypedPayloads untyped = project.Untyped!;
        string[] named = [.. untyped.Named.Named
            .Select(static mention => mention.Id)
            .OfType<string>()
            .Where(id => project.Contracts.FindMigration(id) is EndpointMigration migration
                && string.Equals(project.Contracts.FindOrigin(migration).Rules.Likely, Rule.Id, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static id => id, StringComparer.Ordinal)];
        if (named.Length > 0)
        {
            ParameterJudge judge = new(project.Contracts);
            context.RegisterSemanticModelAction(file => Analyze(file, untyped, named, project.Contracts, judge));
        }
    }

    private void Analyze(SemanticModelAnalysisContext context, UntypedPayloads untyped, string[] named, ProjectContracts contracts, ParameterJudge judge)
    {
        foreach (UntypedPayload payload in untyped.FindAll(context.SemanticModel, context.CancellationToken))
        {
            if (payload.Destination is not null || payload.EntryDestinations.Any(static destination => destination is not null))
            {
                continue;
            }

            string[] endpoints = Array.FindAll(named, id => FitsContract(payload.Draft, contracts.GetContracts(context.CancellationToken).FindRequest(id)));
            List<(PayloadEntry Entry, Judgement Judgement)> refused = [];
            foreach (PayloadEntry entry in payload.Draft.Entries)
            {
                if (endpoints.Length > 0 && judge.Judge(endpoints[0], payload.Draft, entry.WireName, context.CancellationToken) is { Parameter: not null } judgement)
                {
                    refused.Add((entry, judgement));
                }
            }

            if (refused.Select(static pair => pair.Entry.WireName).Distinct(StringComparer.Ordinal).Count() < TellTaleCount)
            {
                continue;
            }

            foreach ((PayloadEntry entry, Judgement judgement) in refused)
            {
                ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty
                    .Add(DiagnosticKeys.WireName, entry.WireName)
                    .Add(DiagnosticKeys.Action, judgement.Parameter!.Action.ToString())
                    .Add(DiagnosticKeys.Endpoint, EndpointPattern.Of(endpoints))
                    .Add(DiagnosticKeys.NewEndpoint, judgement.NewEndpoint);
                facts = EnclosingMember.AddTo(facts, context.SemanticModel, entry.Name, context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, entry.Name, facts, entry.WireName, judgement.Origin!.From, EndpointPattern.Of(endpoints), judgement.NewEndpoint));
            }
        }
    }

    // A label or a column's name under the parameter's name is no value of it.
    private static bool CanHold(Parameter parameter, PayloadEntry entry) =>
        !ParameterJudge.Describes(entry, parameter)
        && (parameter.Value is not NumberValue
            || (entry.Json is null ? entry.Value?.SkipConversions().Type?.SpecialType != SpecialType.System_String : entry.Json is JsonNumber));

    private static bool FitsContract(PayloadBody payload, ObjectType? request)
    {
        foreach (PayloadEntry entry in payload.Entries)
        {
            if (request?.Find(entry.WireName) is not Parameter parameter || !CanHold(parameter, entry))
            {
                return false;
            }
        }

        return true;
    }
}
