using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KlingGen.Testing.Verifiers;

/// <summary>Checks what a code fix makes of code, one action at a time and by Fix All. Before and after must compile.</summary>
/// <param name="equivalenceKey">The key of the action that is checked.</param>
/// <param name="analyzers">What reports.</param>
public sealed class CodeFixVerifier<TFix>(string equivalenceKey, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    where TFix : CodeFixProvider, new()
{
    private readonly TFix _fix = new();

    // Fix All asks once for each id, mostly after the same project, and the checks ask again. In an editor, too, one analysis answers them all.
    private readonly ConditionalWeakTable<Project, Lazy<Task<ImmutableArray<Diagnostic>>>> _reported = new();

    /// <summary>
    /// Checks that from every diagnostic of the file exactly one action of the key is offered and each gives the same text,
    /// that the text compiles, and that nothing is left to report that would offer an action again.
    /// </summary>
    /// <param name="before">The file.</param>
    /// <param name="after">What it must become.</param>
    /// <param name="settings">What the project is like.</param>
    /// <param name="leavesOthers">Whether the file has other diagnostics, which offer nothing and stay.</param>
    /// <returns>The action's title.</returns>
    public async Task<string> VerifyAsync(string before, string after, TestSettings? settings = null, bool leavesOthers = false)
    {
        settings ??= new TestSettings();
        Project project = TestSolution.CreateProject(settings, ("Test.cs", before));
        await AssertInputAsync(project, settings);
        ImmutableArray<Diagnostic> diagnostics = await FindFixableAsync(project);
        Assert.NotEmpty(diagnostics);
        string? title = null;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            List<CodeAction> actions = await FindActionsAsync(project, diagnostic);
            if (leavesOthers && actions.Count == 0)
            {
                continue;
            }

            CodeAction action = Assert.Single(actions);
            Project fixedProject = (await ApplyAsync(action)).GetProject(project.Id)!;
            Assert.Equal(after, await ReadAsync(fixedProject, "Test.cs"));
            if (title is null)
            {
                await AssertDoneAsync(fixedProject, settings, leavesOthers);
                Assert.Empty((await FindWarningsAsync(fixedProject)).Except(await FindWarningsAsync(project)));
            }

            title ??= action.Title;
            Assert.Equal(title, action.Title);
        }

        Assert.NotNull(title);
        return title;
    }

    /// <summary>Checks that something is reported in the file and that no action is offered for any of it, by Fix All either.</summary>
    public async Task VerifyNotOfferedAsync(string code, TestSettings? settings = null)
    {
        settings ??= new TestSettings();
        Project project = TestSolution.CreateProject(settings, ("Test.cs", code));
        await AssertInputAsync(project, settings);
        ImmutableArray<Diagnostic> diagnostics = await FindFixableAsync(project);
        Assert.NotEmpty(diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Assert.Empty(await FindActionsAsync(project, diagnostic));
        }

        Solution changed = await FixAllAsync(project.Solution, FixAllScope.Solution, project.Documents.First(document => document.Name == "Test.cs"), settings);
        Assert.Equal(code, await ReadAsync(changed.GetProject(project.Id)!, "Test.cs"));
    }

    /// <summary>Runs Fix All from a document's first diagnostic, once for each id, as <c>dotnet format</c> does.</summary>
    public async Task<Solution> FixAllAsync(Solution solution, FixAllScope scope, Document document, TestSettings? settings = null)
    {
        settings ??= new TestSettings();
        foreach (string id in _fix.FixableDiagnosticIds)
        {
            solution = await FixOnceAsync(solution, scope, document, [id]);
        }

        if (!settings.AllowsErrors)
        {
            foreach (Project project in solution.Projects)
            {
                await Analysis.AssertCompilesAsync(project);
            }
        }

        return solution;
    }

    /// <summary>Runs Fix All once, for what all analyzers report or for some ids.</summary>
    public async Task<Solution> FixOnceAsync(Solution solution, FixAllScope scope, Document document, ImmutableArray<string>? ids = null)
    {
        FixAllProvider provider = _fix.GetFixAllProvider() ?? throw new InvalidOperationException("The fix has no Fix All.");
        FixAllContext context = new(
            solution.GetDocument(document.Id)!, _fix, scope, equivalenceKey, ids ?? _fix.FixableDiagnosticIds, new AnalyzerDiagnostics(ReportAsync), CancellationToken.None);
        return await provider.GetFixAsync(context) is CodeAction action ? await ApplyAsync(action) : solution;
    }

    /// <summary>The text of a file.</summary>
    public static async Task<string> ReadAsync(Project project, string file) =>
        (await project.Documents.Single(document => document.Name == file).GetTextAsync()).ToString();

    /// <summary>What the analyzers report that the fix says it can fix.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindFixableAsync(Project project) =>
        [.. (await ReportAsync(project)).Where(diagnostic => _fix.FixableDiagnosticIds.Contains(diagnostic.Id))];

    private Task<ImmutableArray<Diagnostic>> ReportAsync(Project project) =>
        _reported.GetValue(project, key => new(() => Analysis.RunAsync(key, analyzers))).Value;

    private async Task AssertInputAsync(Project project, TestSettings settings)
    {
        if (!settings.AllowsErrors)
        {
            await Analysis.AssertCompilesAsync(project);
        }
    }

    private async Task AssertDoneAsync(Project project, TestSettings settings, bool leavesOthers)
    {
        if (!settings.AllowsErrors)
        {
            await Analysis.AssertCompilesAsync(project);
        }

        foreach (Diagnostic left in await FindFixableAsync(project))
        {
            if (!leavesOthers || (await FindActionsAsync(project, left)).Count > 0)
            {
                Assert.Fail("Left after the fix: " + Analysis.Describe(left));
            }
        }
    }

    // A fix must not bring a warning of the compiler's either: it breaks builds that treat it as an error.
    private static async Task<IEnumerable<string>> FindWarningsAsync(Project project)
    {
        SemanticModel model = (await project.Documents.Single(document => document.Name == "Test.cs").GetSemanticModelAsync())!;
        return model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id);
    }

    private async Task<List<CodeAction>> FindActionsAsync(Project project, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        Assert.Equal(actions.Count, actions.Select(action => action.EquivalenceKey).Distinct(StringComparer.Ordinal).Count());
        return actions.FindAll(action => action.EquivalenceKey == equivalenceKey);
    }

    private static async Task<Solution> ApplyAsync(CodeAction action)
    {
        CodeActionOperation operation = Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
        return Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution;
    }

    private sealed class AnalyzerDiagnostics(Func<Project, Task<ImmutableArray<Diagnostic>>> reportAsync) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await reportAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await reportAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
