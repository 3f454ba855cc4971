using System.Collections.Immutable;
using System.Globalization;
using KlingGen.Analyzers.Rules;
using KlingGen.CodeFixes.Tests.Solutions;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace KlingGen.CodeFixes.Tests.Programs;

/// <summary>
/// Random programs do the same after Fix All as before, in the same order, and send what the migration says. KLINGGEN_PROGRAMS sets their number and
/// KLINGGEN_PROGRAM_SEED the first seed.
/// </summary>
public sealed class ProgramTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        new V3OnlyStartImageUrlAnalyzer(), new V3OnlyNegativePromptAnalyzer(), new V3OnlyCfgScaleAnalyzer(), new V3EndpointUsedAnalyzer(),
    ];

    [Fact]
    public async Task A_moved_program_does_what_it_did_and_sends_what_the_migration_says()
    {
        int first = ReadNumber("KLINGGEN_PROGRAM_SEED", 1);
        int count = ReadNumber("KLINGGEN_PROGRAMS", 16);
        string[] names = [.. Enumerable.Range(first, count).Select(seed => "Program" + seed)];
        string before = Wrap("Before", names.Select((name, index) => new ProgramWriter(first + index).Write(name)));
        Project project = CreateProject(("Test.cs", before));
        await Analysis.AssertCompilesAsync(project);

        Project fixedProject = (await SolutionVerifier.FixAsync(project.Solution)).GetProject(project.Id)!;
        foreach (IGrouping<string, string> reason in (await SolutionVerifier.FindReasonsAsync(fixedProject.Solution)).GroupBy(stays => stays[(stays.IndexOf("): ", StringComparison.Ordinal) + 3)..]))
        {
            output.WriteLine($"{reason.Count()} x {reason.Key} ({reason.First()})");
        }

        string[] moved = [.. names.Except(await FindReportedClassesAsync(fixedProject))];
        string after = (await ReadAsync(fixedProject)).Replace("namespace Before", "namespace After", StringComparison.Ordinal);

        Assert.True(moved.Length * 10 > count * 6, $"Only {moved.Length} of {count} programs moved");
        Assert.Equal(ReadComments(before), ReadComments(after));

        Project both = CreateProject(("Test.cs", after), ("Before.cs", before));
        await Analysis.AssertCompilesAsync(both);
        Assert.Equal(await ReadAsync(fixedProject), await ReadAsync((await SolutionVerifier.FixAsync(fixedProject.Solution)).GetProject(project.Id)!));

        ProgramRun run = await ProgramRun.LoadAsync(both);
        foreach (string name in moved)
        {
            foreach ((string? maybe, bool flag) in new[] { ((string?)"Maybe", true), (null, false) })
            {
                List<string> was = await run.RunAsync("Before." + name, maybe, flag);
                List<string> now = await run.RunAsync("After." + name, maybe, flag);
                if (!ReferenceModel.Normalize(ReferenceModel.Move(was)).SequenceEqual(ReferenceModel.Normalize(now)))
                {
                    Assert.Fail(
                        $"{name} differs.\n{string.Join('\n', ReferenceModel.Normalize(ReferenceModel.Move(was)))}\n--- but\n{string.Join('\n', ReferenceModel.Normalize(now))}\n"
                        + FindClass(before, name) + FindClass(after, name));
                }
            }
        }
    }

    private static async Task<HashSet<string>> FindReportedClassesAsync(Project project)
    {
        HashSet<string> classes = [];
        foreach (Diagnostic diagnostic in await Analysis.RunAsync(project, Analyzers))
        {
            SyntaxNode place = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
            classes.Add(place.FirstAncestorOrSelf<ClassDeclarationSyntax>()!.Identifier.Text);
        }

        return classes;
    }

    private static async Task<string> ReadAsync(Project project) =>
        (await project.Documents.Single(document => document.Name == "Test.cs").GetTextAsync()).ToString();

    private static Project CreateProject(params (string Name, string Text)[] files) =>
        TestSolution.CreateProject(new TestSettings(), [.. files, ("Support.cs", ProgramRun.Support)]);

    private static string Wrap(string space, IEnumerable<string> programs) => $"using KlingGen;\n\nnamespace {space}\n{{\n{string.Join('\n', programs)}}}\n";

    private static string[] ReadComments(string code) =>
    [
        .. CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            .Select(trivia => trivia.ToString().TrimEnd())
            .Order(StringComparer.Ordinal),
    ];

    private static string FindClass(string code, string name) =>
        CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single(type => type.Identifier.Text == name).ToFullString();

    private static int ReadNumber(string variable, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : fallback;
}
