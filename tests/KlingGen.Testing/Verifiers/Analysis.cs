using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KlingGen.Testing.Verifiers;

/// <summary>Runs analyzers and the compiler over a project.</summary>
public static class Analysis
{
    /// <summary>What analyzers report in a project, ordered by file and place, without what the code suppresses.</summary>
    /// <exception cref="InvalidOperationException">An analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Project project,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        CancellationToken cancellationToken = default)
    {
        Compilation compilation = await project.GetCompilationAsync(cancellationToken)
            ?? throw new InvalidOperationException("The project has no compilation.");
        List<Exception> thrown = [];
        CompilationWithAnalyzersOptions options = new(
            project.AnalyzerOptions,
            (exception, _, _) =>
            {
                lock (thrown)
                {
                    thrown.Add(exception);
                }
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(analyzers, options);
        List<Diagnostic> found = [];
        foreach (Document document in TestSolution.FindOwnDocuments(project))
        {
            // File by file, as an editor asks: what shows only when the whole compilation ends is no use to whoever is typing.
            SyntaxTree tree = (await document.GetSyntaxTreeAsync(cancellationToken))!;
            found.AddRange(await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken));
            found.AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, cancellationToken));
        }

        // The package's own files have no payloads.
        foreach (AdditionalText file in project.AnalyzerOptions.AdditionalFiles.Where(file => !file.Path.StartsWith(TestSolution.PackageRoot, StringComparison.Ordinal)))
        {
            AnalysisResult result = await analysis.GetAnalysisResultAsync(file, cancellationToken);
            found.AddRange(result.GetAllDiagnostics());
        }

        if (thrown.Count > 0)
        {
            throw new InvalidOperationException("An analyzer threw.", new AggregateException(thrown));
        }

        return
        [
            .. found
                .Where(diagnostic => !diagnostic.IsSuppressed)
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Fails when a file of a project does not compile. Generated files have tests of their own.</summary>
    public static async Task AssertCompilesAsync(Project project, CancellationToken cancellationToken = default)
    {
        foreach (Document document in TestSolution.FindOwnDocuments(project))
        {
            SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken))!;
            Diagnostic[] errors =
            [
                .. model.GetDiagnostics(cancellationToken: cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            ];
            if (errors.Length > 0)
            {
                Assert.Fail($"{project.Name} does not compile:\n{string.Join('\n', errors.Select(Describe))}\n\n{model.SyntaxTree}");
            }
        }
    }

    /// <summary>Id, line and column, and message on one line.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            + $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
