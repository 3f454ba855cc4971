using System.Collections.Immutable;
using KlingGen.CodeFixes.Solutions.Plans;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Checks what Fix All makes of whole solutions: before and after compile, nothing new is warned of, and a second run changes nothing.</summary>
internal static class SolutionVerifier
{
    private static readonly CodeFixVerifier<MoveRequestFixer> _verifier = Verifiers.Create();

    /// <summary>Checks a solution of one file.</summary>
    public static Task MovesAsync(string before, string after, TestSettings? settings = null, bool leavesOthers = false) =>
        MovesAsync(TestSolution.CreateProject(settings ?? new TestSettings(), ("Test.cs", before)).Solution, leavesOthers, ("Test.cs", after));

    /// <summary>Checks a solution, of which some files must become the given texts and the others stay.</summary>
    public static async Task MovesAsync(Solution solution, bool leavesOthers, params (string File, string Text)[] after)
    {
        ImmutableArray<string> warnings = await FindComplaintsAsync(solution);
        Assert.DoesNotContain(warnings, static warning => warning.StartsWith("Error", StringComparison.Ordinal));

        Solution moved = await FixAsync(solution);

        foreach (Document document in moved.Projects.SelectMany(TestSolution.FindOwnDocuments))
        {
            string was = (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString();
            (string File, string Text) expected = after.FirstOrDefault(file => file.File == document.Name);
            string text = (await document.GetTextAsync()).ToString();
            if (text != (expected.Text ?? was))
            {
                Assert.Fail($"{document.Name} became:\n{text}\nand not:\n{expected.Text ?? was}\nWhat stays:\n{string.Join('\n', await FindReasonsAsync(moved))}\nWhat stays at first:\n{string.Join('\n', await FindReasonsAsync(solution))}");
            }
        }

        Assert.Empty((await FindComplaintsAsync(moved)).Except(warnings));
        if (!leavesOthers)
        {
            Assert.Empty(await FindReportedAsync(moved));
        }

        Assert.Empty((await FixAsync(moved)).GetChanges(moved).GetProjectChanges());
    }

    /// <summary>What is still reported in a solution.</summary>
    public static async Task<ImmutableArray<string>> FindReportedAsync(Solution solution)
    {
        List<string> found = [];
        foreach (Project project in solution.Projects)
        {
            found.AddRange((await _verifier.FindFixableAsync(project)).Select(Analysis.Describe));
        }

        return [.. found];
    }

    /// <summary>What stays when all has moved that can, as file, line and reason.</summary>
    public static async Task<ImmutableArray<string>> FindReasonsAsync(Solution solution) =>
    [
        .. (await SolutionPlan.FindAsync(solution, CancellationToken.None))?.FindStaying(CancellationToken.None)
            .Select(static stays => $"{Path.GetFileName(stays.Location.GetLineSpan().Path)}({stays.Location.GetLineSpan().StartLinePosition.Line + 1}): {stays.Reason}") ?? [],
    ];

    /// <summary>Checks many pieces of code at once, each in a file and a namespace of its own.</summary>
    public static Task MovesEachAsync(IEnumerable<(string Before, string After)> cases)
    {
        (string Before, string After)[] files = [.. cases];
        Solution solution = TestSolution.CreateProject(new TestSettings(), files.Select((file, i) => ($"Case{i:00}.cs", Number(file.Before, i)))).Solution;
        return MovesAsync(solution, leavesOthers: false, [.. files.Select((file, i) => ($"Case{i:00}.cs", Number(file.After, i)))]);
    }

    private static string Number(string code, int number) => code.Replace("using KlingGen;\n", $"using KlingGen;\n\nnamespace Case{number};\n", StringComparison.Ordinal);

    /// <summary>Moves all that can move.</summary>
    public static Task<Solution> FixAsync(Solution solution) => _verifier.FixAllAsync(
        solution,
        FixAllScope.Solution,
        solution.Projects.SelectMany(TestSolution.FindOwnDocuments).First(),
        new TestSettings { AllowsErrors = true });

    /// <summary>A solution of projects, each of which references those before it.</summary>
    public static Solution Create(params (string Project, (string File, string Text)[] Files)[] projects)
    {
        Solution solution = TestSolution.CreateSolution(
            new TestSettings(), projects.Select(project => (project.Project, project.Files.AsEnumerable())));
        ProjectId[] ids = [.. projects.Select(project => solution.Projects.Single(other => other.Name == project.Project).Id)];
        for (int i = 0; i < ids.Length; i++)
        {
            solution = solution.AddProjectReferences(ids[i], ids[..i].Select(static id => new ProjectReference(id)));
        }

        return solution;
    }

    private static async Task<ImmutableArray<string>> FindComplaintsAsync(Solution solution)
    {
        List<string> found = [];
        foreach (Document document in solution.Projects.SelectMany(TestSolution.FindOwnDocuments))
        {
            SemanticModel model = (await document.GetSemanticModelAsync())!;
            found.AddRange(model.GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id} in {document.Name}{(diagnostic.Severity == DiagnosticSeverity.Error ? ": " + diagnostic.GetMessage() : "")}"));
        }

        return [.. found];
    }
}
