using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KlingGen.Testing.Verifiers;

/// <summary>Checks that an analyzer reports the marked places of a file, and nothing else.</summary>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Checks one file.</summary>
    /// <returns>What was reported, in the order of the code.</returns>
    public static Task<ImmutableArray<Diagnostic>> VerifyAsync(string marked, TestSettings? settings = null) =>
        AnalyzerVerifier.VerifyAsync([new TAnalyzer()], marked, settings);
}

/// <summary>Checks that several analyzers together report the marked places of a file, and nothing else.</summary>
public static class AnalyzerVerifier
{
    /// <summary>Checks one file.</summary>
    /// <returns>What was reported, in the order of the code.</returns>
    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        string marked,
        TestSettings? settings = null)
    {
        settings ??= new TestSettings();
        MarkedSource source = MarkedSource.Parse(marked);
        Project project = TestSolution.CreateProject(settings, ("Test.cs", source.Text));
        if (!settings.AllowsErrors)
        {
            await Analysis.AssertCompilesAsync(project);
        }

        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(project, analyzers);
        string onlyId = analyzers[0].SupportedDiagnostics[0].Id;
        Assert.Equal(
            source.Marks.Select(mark => Describe(mark.Id ?? onlyId, mark.Span.Start, mark.Span.End, source.Text)),
            found.Select(diagnostic => Describe(
                diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End, source.Text)));
        return found;
    }

    private static string Describe(string id, int start, int end, string text)
    {
        int line = text.AsSpan(0, start).Count('\n') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"line {line} at {start}: {id} '{text[start..end]}'");
    }
}
