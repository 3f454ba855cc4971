using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Files;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>Reports parameters that the target family does not take: those for which the migration names the rule's id.</summary>
public abstract class MigratedParameterAnalyzer : KlingAnalyzer
{
    private protected MigratedParameterAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool ShouldAnalyze(KlingProject project) => project.Contracts.Relevant
        .SelectMany(static migration => migration.Endpoints)
        .SelectMany(static endpoint => endpoint.Targets)
        .SelectMany(static target => target.Parameters)
        .Any(parameter => string.Equals(parameter.Rule, Rule.Id, StringComparison.Ordinal));

    private protected sealed override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        ParameterJudge judge = new(project.Contracts);
        if (project.Typed is TypedPayloads typed)
        {
            context.RegisterSemanticModelAction(file => AnalyzeTyped(file, project.Contracts, typed, judge));
        }

        context.RegisterAdditionalFileAction(file => AnalyzeFile(file, project, judge));
        if (project.Untyped is UntypedPayloads untyped)
        {
            context.RegisterSemanticModelAction(file => AnalyzeUntyped(file, project.Contracts, untyped, judge));
        }
    }

    private void AnalyzeFile(AdditionalFileAnalysisContext context, KlingProject project, ParameterJudge judge)
    {
        if (project.Files.Find(context.AdditionalFile, context.CancellationToken) is not PayloadFile file)
        {
            return;
        }

        ImmutableArray<string> endpoints = project.Contracts.GetCatalog(context.CancellationToken).FindIds(file.Endpoint);
        foreach (FilePayload payload in file.Payloads)
        {
            foreach (PayloadEntry entry in payload.Entries)
            {
                if (Find(payload, entry, endpoints, judge, project.Contracts, null, context.CancellationToken) is Diagnostic found)
                {
                    context.ReportDiagnostic(found);
                }
            }
        }
    }

    private void AnalyzeTyped(SemanticModelAnalysisContext context, ProjectContracts contracts, TypedPayloads typed, ParameterJudge judge)
    {
        foreach (Payload payload in typed.Find(context.SemanticModel, context.CancellationToken).Payloads)
        {
            foreach (PayloadEntry entry in payload.Entries)
            {
                if (Find(payload, entry, payload.Endpoints, judge, contracts, context.SemanticModel, context.CancellationToken) is Diagnostic found)
                {
                    context.ReportDiagnostic(found);
                }
            }
        }
    }

    private void AnalyzeUntyped(SemanticModelAnalysisContext context, ProjectContracts contracts, UntypedPayloads untyped, ParameterJudge judge)
    {
        foreach (UntypedPayload payload in untyped.FindAll(context.SemanticModel, context.CancellationToken))
        {
            for (int i = 0; i < payload.Draft.Entries.Length; i++)
            {
                if (payload.EntryDestinations[i] is { IsOpen: false } destination
                    && !judge.IsDescription(payload.Draft, destination.Ids, context.CancellationToken)
                    && Find(payload.Draft, payload.Draft.Entries[i], destination.Ids, judge, contracts, context.SemanticModel, context.CancellationToken) is Diagnostic found)
                {
                    context.ReportDiagnostic(found);
                }
            }
        }
    }

    // Reported only when no endpoint that the entry can go to takes the parameter, in the family that the project should be on.
    private Diagnostic? Find(
        PayloadBody payload,
        PayloadEntry entry,
        ImmutableArray<string> endpoints,
        ParameterJudge judge,
        ProjectContracts contracts,
        SemanticModel? model,
        CancellationToken cancellationToken)
    {
        List<Judgement> refused = [];
        foreach (string endpoint in endpoints)
        {
            Judgement judgement = judge.Judge(endpoint, payload, entry.WireName, cancellationToken);
            if (judgement.Takes)
            {
                return null;
            }

            if (judgement.Parameter is { } parameter && string.Equals(parameter.Rule, Rule.Id, StringComparison.Ordinal))
            {
                refused.Add(judgement);
            }
        }

        return refused.Count == 0 ? null : ParameterReport.Create(Rule, entry, endpoints, refused, contracts, model, cancellationToken);
    }
}
