using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1007: what stays on the family that the project leaves. It is for a report, so it is off unless one is written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StayingCallAnalyzer() : KlingAnalyzer(Descriptors.StayingCall)
{
    // The clients that the generator writes name every family there is.
    private const string OwnFiles = "KlingGen.Generator";

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    private protected override bool ShouldAnalyze(KlingProject project) => project.Contracts.HasMigrations;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project)
    {
        LeftFamilies left = new(project.Contracts);
        context.RegisterSyntaxTreeAction(file => AnalyzeTokens(file, left));
        if (!project.Symbols.IsEmpty)
        {
            context.RegisterOperationAction(operation => AnalyzeCreation(operation, project, left), OperationKind.ObjectCreation);
            context.RegisterOperationAction(operation => AnalyzeAccess(operation, project, left), OperationKind.PropertyReference);
        }

        if (project.Untyped is UntypedPayloads untyped)
        {
            context.RegisterSemanticModelAction(file => AnalyzeTexts(file, untyped, left));
        }
    }

    private static bool IsOwn(SyntaxTree tree) => tree.FilePath.IndexOf(OwnFiles, StringComparison.Ordinal) >= 0;

    // What has no symbols, and what no rule reads.
    private void AnalyzeTokens(SyntaxTreeAnalysisContext context, LeftFamilies left)
    {
        if (IsOwn(context.Tree))
        {
            return;
        }

        foreach ((Location location, string text, Migration migration) in left.FindInDisabledCode(context.Tree, context.CancellationToken))
        {
            Report(context.ReportDiagnostic, location, text, migration, StayReason.NotCompiled, null);
        }

        if (context.IsGeneratedCode)
        {
            foreach ((Location location, string text, Migration migration) in left.FindInTexts(context.Tree, context.CancellationToken))
            {
                Report(context.ReportDiagnostic, location, text, migration, StayReason.GeneratedFile, null);
            }
        }
    }

    private void AnalyzeTexts(SemanticModelAnalysisContext context, UntypedPayloads untyped, LeftFamilies left)
    {
        if (context.IsGeneratedCode)
        {
            return;
        }

        foreach (EndpointText text in untyped.FindEndpointTexts(context.SemanticModel, context.CancellationToken))
        {
            string endpoint = EndpointPattern.Of(text.Endpoints);
            if (FindStaying(text.Endpoints, left) is Migration staying)
            {
                Report(context.ReportDiagnostic, text.Location, endpoint, staying, StayReason.NoCounterpart, endpoint);
            }
        }

        foreach ((Location location, string text) in untyped.FindUndescribedTexts(context.SemanticModel, context.CancellationToken))
        {
            if (left.FindLeavingIn(text) is Migration migration)
            {
                Report(context.ReportDiagnostic, location, text, migration, StayReason.UnknownEndpoint, null);
            }
        }
    }

    private void AnalyzeCreation(OperationAnalysisContext context, KlingProject project, LeftFamilies left)
    {
        if (IsOwn(context.Operation.Syntax.SyntaxTree) || project.FindPayload(context.Operation, context.CancellationToken) is not Payload payload)
        {
            return;
        }

        string name = context.Operation.Type!.Name;
        string endpoint = EndpointPattern.Of(payload.Endpoints);
        if (context.IsGeneratedCode)
        {
            if (left.FindLeaving(payload.Endpoints[0]) is Migration leaving)
            {
                Report(context.ReportDiagnostic, payload.Name, name, leaving, StayReason.GeneratedFile, endpoint);
            }
        }
        else if (FindStaying(payload.Endpoints, left) is Migration staying)
        {
            Report(context.ReportDiagnostic, payload.Name, name, staying, StayReason.NoCounterpart, endpoint);
        }
        else if (!payload.IsPartial
            && payload.Endpoints.All(id => project.Contracts.FindMigration(id) is not null)
            && PayloadMigration.FindAll(payload, project.Contracts).IsEmpty)
        {
            Report(context.ReportDiagnostic, payload.Name, name, left.FindLeaving(payload.Endpoints[0])!, StayReason.NoPlaceForContent, endpoint);
        }
    }

    private void AnalyzeAccess(OperationAnalysisContext context, KlingProject project, LeftFamilies left)
    {
        IPropertyReferenceOperation access = (IPropertyReferenceOperation)context.Operation;
        if (project.Symbols.GetEndpoint(access.Property) is string endpoint
            && !IsOwn(access.Syntax.SyntaxTree)
            && (context.IsGeneratedCode ? left.FindLeaving(endpoint) : left.FindStaying(endpoint)) is Migration migration)
        {
            IPropertyReferenceOperation first = ClientCall.FindFirstGenerated(access);
            Report(
                context.ReportDiagnostic,
                ClientCall.FindName(first).GetLocation(),
                ClientCall.DescribePath(first, access),
                migration,
                context.IsGeneratedCode ? StayReason.GeneratedFile : StayReason.NoCounterpart,
                endpoint);
        }
    }

    // Null where one of them can move.
    private static Migration? FindStaying(ImmutableArray<string> endpoints, LeftFamilies left) =>
        endpoints.All(endpoint => left.FindStaying(endpoint) is not null) ? left.FindStaying(endpoints[0]) : null;

    private void Report(Action<Diagnostic> report, Location location, string name, Migration migration, StayReason reason, string? endpoint)
    {
        ImmutableDictionary<string, string?> facts = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.StayReason, reason.ToString());
        if (endpoint is not null)
        {
            facts = facts.Add(DiagnosticKeys.Endpoint, endpoint);
        }

        report(Diagnostic.Create(Rule, location, facts, name, migration.From, Explain(reason, migration, endpoint)));
    }

    private static string Explain(StayReason reason, Migration migration, string? endpoint) => reason switch
    {
        StayReason.NoCounterpart => $"{migration.To} has no counterpart of {endpoint}",
        StayReason.NoPlaceForContent => $"{migration.To} has no place for a call with what this one holds, or lacks",
        StayReason.UnknownEndpoint => "no schema describes this endpoint",
        StayReason.GeneratedFile => "a tool wrote this file and would write it again; change what it is made from",
        _ => "the code is in a branch of #if that is not compiled here",
    };
}
