using System.Collections.Immutable;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KlingGen.Generator.Pipeline;

/// <summary>What is to be reported.</summary>
/// <param name="Problems">Faults with their places.</param>
/// <param name="Clashes">Faults that show only when all files are seen together.</param>
/// <param name="TooLow">The project's language version where generated code needs a higher one; else null.</param>
internal sealed record ProblemReport(EquatableArray<PlacedProblem> Problems, EquatableArray<PlacedClash> Clashes, string? TooLow)
{
    /// <summary>What is wrong; nothing when all is in order.</summary>
    public static ImmutableArray<ProblemReport> Create(SchemaFiles files, ProjectIndex index, CancellationToken cancellationToken)
    {
        List<PlacedProblem> problems = Find(files, cancellationToken);
        GeneratorSettings settings = index.Project.Settings;
        string? tooLow = settings.IsLanguageSufficient || index.Names.Documents.IsEmpty ? null : settings.LanguageVersion.ToDisplayString();
        return problems.Count == 0 && index.Names.Problems.IsEmpty && tooLow is null
            ? ImmutableArray<ProblemReport>.Empty
            : ImmutableArray.Create(new ProblemReport(
                new EquatableArray<PlacedProblem>(problems.ToArray()),
                PlacedClash.Find(index.Names.Problems, files, cancellationToken),
                tooLow));
    }

    // Of the files, each by itself, of the references between them, and of what migrations say of schemas.
    private static List<PlacedProblem> Find(SchemaFiles files, CancellationToken cancellationToken)
    {
        ParsedFile[] parsed = files.Read(cancellationToken);
        List<ContractDocument> documents = new(parsed.Length);
        List<PlacedProblem> problems = [];
        foreach (ParsedFile file in parsed)
        {
            foreach (ContractProblem problem in file.Problems)
            {
                problems.Add(new PlacedProblem(file.Path, problem));
            }

            if (file.Document is { } document)
            {
                documents.Add(document);
            }
        }

        foreach (PlacedProblem problem in ContractLinker.Check(documents, cancellationToken))
        {
            problems.Add(problem);
        }

        MigrationProblems.Find(problems, parsed, files, cancellationToken);
        return problems;
    }

    public void Give(SourceProductionContext output)
    {
        foreach (PlacedProblem problem in Problems)
        {
            output.ReportDiagnostic(Diagnostics.At(problem.Path, problem.Problem));
        }

        foreach (PlacedClash clash in Clashes)
        {
            output.ReportDiagnostic(Diagnostics.At(clash.Problem, clash.Span));
        }

        if (TooLow is { } version)
        {
            output.ReportDiagnostic(Diagnostic.Create(
                Diagnostics.LanguageVersionTooLow,
                Location.None,
                $"KlingGen generates C# 11, but this project is compiled as C# {version}; set <LangVersion>11</LangVersion> or higher, or target net8.0"));
        }
    }
}
