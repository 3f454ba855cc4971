using System.Collections.Immutable;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Pipeline;

/// <summary>All that is to be reported.</summary>
/// <param name="Problems">Faults with their places.</param>
/// <param name="Clashes">Faults of a file as a whole.</param>
/// <param name="TooLow">The project's language version when generated code needs a higher one.</param>
internal sealed record ProblemReport(EquatableArray<PlacedProblem> Problems, EquatableArray<IndexProblem> Clashes, LanguageVersion? TooLow)
{
    /// <summary>The report, or nothing when there is nothing to say.</summary>
    public static ImmutableArray<ProblemReport> Create(FileProblems files, ProjectIndex index)
    {
        GeneratorSettings settings = index.Project.Settings;
        if (!settings.IsLanguageSufficient)
        {
            // Nothing is generated, so the schemas' faults matter to nobody.
            return files.AnyFile ? ImmutableArray.Create(new ProblemReport(default, default, settings.LanguageVersion)) : ImmutableArray<ProblemReport>.Empty;
        }

        return files.Problems.IsEmpty && index.Names.Problems.IsEmpty
            ? ImmutableArray<ProblemReport>.Empty
            : ImmutableArray.Create(new ProblemReport(files.Problems, index.Names.Problems, null));
    }

    public void Give(SourceProductionContext output)
    {
        foreach (PlacedProblem problem in Problems)
        {
            output.ReportDiagnostic(Diagnostics.At(problem.Path, problem.Problem));
        }

        foreach (IndexProblem clash in Clashes)
        {
            output.ReportDiagnostic(Diagnostics.At(clash.Path, clash.Id, clash.Message));
        }

        if (TooLow is { } version)
        {
            output.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.LanguageVersionTooLow,
                Location.None,
                $"KlingGen generates C# 11, but this project is compiled as C# {version.ToDisplayString()}; set <LangVersion>11</LangVersion> or higher, or target net8.0"));
        }
    }
}
