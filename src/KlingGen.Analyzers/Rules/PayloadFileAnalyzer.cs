using KlingGen.Analyzers.Payloads.Files;
using KlingGen.Analyzers.Projects;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG0008: payload files that are not JSON, or whose endpoint nothing describes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadFileAnalyzer() : KlingAnalyzer(Descriptors.PayloadFileUnusable)
{
    private protected override bool ShouldAnalyze(KlingProject project) => true;

    private protected override void Register(CompilationStartAnalysisContext context, KlingProject project) =>
        context.RegisterAdditionalFileAction(file => Analyze(file, project));

    private void Analyze(AdditionalFileAnalysisContext context, KlingProject project)
    {
        if (project.Files.Find(context.AdditionalFile, context.CancellationToken) is not PayloadFile file)
        {
            return;
        }

        foreach ((Location location, string message) in file.Errors)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, location, message));
        }

        if (project.Contracts.GetCatalog(context.CancellationToken).FindIds(file.Endpoint).IsEmpty)
        {
            string what = file.Endpoint.Length == 0
                ? "its item has no Endpoint" + FindExample(project.Contracts)
                : $"no schema describes the endpoint '{file.Endpoint}'";
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(file.Path, default, default(LinePositionSpan)), what));
        }
    }

    private static string FindExample(ProjectContracts contracts)
    {
        EndpointId? example = contracts.Relevant
            .SelectMany(static migration => migration.Endpoints)
            .SelectMany(static endpoint => endpoint.Targets)
            .Select(static target => target.To)
            .FirstOrDefault();
        return example is null ? "" : $", such as Endpoint=\"{example}\"";
    }
}
