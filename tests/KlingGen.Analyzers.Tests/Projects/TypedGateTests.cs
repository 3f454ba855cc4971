using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Generated;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Projects;

/// <summary>What is passed over, counted in what is looked at.</summary>
public sealed class TypedGateTests
{
    private const string Other = "using System.Text; class Other { object Make() { StringBuilder b = new(); return new StringBuilder().Append(new string('a', 3)); } int Model { get; set; } }";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_project_that_installed_the_package_and_uses_nothing_of_it_has_nothing_to_look_at(bool compiled)
    {
        Project project = TestSolution.CreateProject(new TestSettings { HasCompiledTypes = compiled }, ("A.cs", Other), ("B.cs", "class Request { object Make() => new Request(); }"));
        Compilation compilation = (await project.GetCompilationAsync())!;
        Assert.Equal(!compiled, compilation.SyntaxTrees.Any(DeclaredNames.IsFromGenerator));

        KlingProject found = KlingProject.Find(compilation, project.AnalyzerOptions, CancellationToken.None)!;
        Assert.Null(found.Typed);
        Assert.Null(found.Untyped);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_a_project_that_uses_requests_only_what_can_be_one_is_bound(bool compiled)
    {
        Project project = TestSolution.CreateProject(
            new TestSettings { HasCompiledTypes = compiled },
            ("A.cs", Other + " class More { void Run() { Take(new()); Take(new(3)); Take(new() { Capacity = 3 }); } void Take(StringBuilder b) { } }"),
            ("B.cs", "class Use { void Send(KlingGen.V3TextToVideoRequest r) { } }"));
        Assert.Equal(["new()"], await FindSitesAsync(project, "A.cs"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_names_are_read_from_the_generated_files_or_the_packages_assembly(bool compiled)
    {
        Project project = TestSolution.CreateProject(new TestSettings { HasCompiledTypes = compiled }, ("A.cs", "class Use { void Send(KlingGen.V3TextToVideoRequest r) { } }"));
        ProjectGeneratedNames names = (await FindNamesAsync(project))!;
        Assert.Contains("V3ImageToVideoRequest", names.Requests);
        Assert.Contains("TextToVideo", names.Endpoints);
        Assert.Contains("TextToVideo", names.Marks.Texts);
        Assert.DoesNotContain("V3TextToVideoRequest", names.Marks.Texts);
        Assert.Equal(["CfgScale", "NegativePrompt"], names.FindProperties(["cfg_scale", "negative_prompt"]).Order(StringComparer.Ordinal));
        Assert.True(names.AreRequestsNamed);
        Assert.False(names.AreExtended);
    }

    private static async Task<ProjectGeneratedNames?> FindNamesAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return ProjectGeneratedNames.Find(compilation, KlingSymbols.Find(compilation).Libraries, CancellationToken.None);
    }

    private static async Task<IEnumerable<string>> FindSitesAsync(Project project, string file)
    {
        ProjectGeneratedNames names = (await FindNamesAsync(project))!;
        SyntaxTree tree = (await project.Documents.Single(document => document.Name == file).GetSyntaxTreeAsync())!;
        return new RequestSites(names, names.FindProperties(["cfg_scale"])).Find(tree, CancellationToken.None).Select(static site => site.ToString());
    }
}
