using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

/// <summary>What a build that is stopped says, and what each diagnostic carries for a baseline.</summary>
public sealed class GateTests
{
    private const string Fix = "dotnet format analyzers --diagnostics KLG1001 KLG1002 KLG1003 KLG1004 --severity info";

    [Fact]
    public async Task A_message_that_stops_a_build_says_where_the_call_goes_and_which_command_moves_it()
    {
        const string Code = """class Shop { object Request() => new KlingGen.V3TextToVideoRequest { NegativePrompt = "blur" }; }""";

        Diagnostic desk = Assert.Single(await RunAsync(Code, new TestSettings()));
        Diagnostic gate = Assert.Single(await RunAsync(Code, new TestSettings { IsGate = true }));

        Assert.DoesNotContain("dotnet", desk.GetMessage(), StringComparison.Ordinal);
        Assert.Equal($"{desk.GetMessage()}; sent to fal-ai/kling-video/v3/*/text-to-video; fix: {Fix}", gate.GetMessage());
        Assert.Equal("KLG1001 KLG1002 KLG1003 KLG1004", desk.Properties[DiagnosticKeys.FixIds]);
    }

    [Fact]
    public async Task In_a_JSON_file_no_command_is_named_for_none_reaches_it()
    {
        TestSettings settings = new() { IsGate = true, Payloads = [("a.json", """{ "negative_prompt": "blur" }""", "fal-ai/kling-video/v3/pro/text-to-video")] };

        Diagnostic found = Assert.Single(await RunAsync("class Shop;", settings));

        Assert.EndsWith("; sent to fal-ai/kling-video/v3/pro/text-to-video", found.GetMessage(), StringComparison.Ordinal);
        Assert.False(found.Properties.ContainsKey(DiagnosticKeys.Member));
        Assert.False(found.Properties.ContainsKey(DiagnosticKeys.FixIds));
    }

    [Theory]
    [InlineData("object Run() { object Local() => REQUEST; return Local(); }", "M:Shop.Run")]
    [InlineData("void Run(int a) { System.Func<object> f = () => REQUEST; }", "M:Shop.Run(System.Int32)")]
    [InlineData("object Name => REQUEST;", "P:Shop.Name")]
    [InlineData("object Name { get; } = REQUEST;", "P:Shop.Name")]
    [InlineData("object Name { get { return REQUEST; } }", "P:Shop.Name")]
    [InlineData("static readonly object _name = REQUEST;", "F:Shop._name")]
    [InlineData("Func<object> _name = () => REQUEST;", "F:Shop._name")]
    [InlineData("Shop() { object a = REQUEST; }", "M:Shop.#ctor")]
    [InlineData("class Inner(object a) { class Most() : Inner(REQUEST); }", "T:Shop.Inner.Most")]
    [InlineData("object Payload => new { endpoint = \"fal-ai/kling-video/v3/pro/text-to-video\", input = new { negative_prompt = \"blur\" } };", "P:Shop.Payload")]
    public async Task The_member_around_a_use_is_named_as_an_attribute_names_it(string member, string id)
    {
        string code = "class Shop { " + member.Replace("REQUEST", "new KlingGen.V3TextToVideoRequest { NegativePrompt = \"blur\" }", StringComparison.Ordinal) + " }";

        Assert.Equal(id, Assert.Single(await RunAsync(code, new TestSettings())).Properties[DiagnosticKeys.Member]);
        string scope = id.StartsWith("T:", StringComparison.Ordinal) ? "type" : "member";
        string accepted = $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Kling.Migration\", \"KLG1002\", Scope = \"{scope}\", Target = \"~{id}\")]\n{code}";
        Assert.Empty(await RunAsync(accepted, new TestSettings()));
    }

    [Fact]
    public async Task In_a_top_level_program_the_attribute_names_the_entry_point()
    {
        const string Code = "object request = new KlingGen.V3TextToVideoRequest { NegativePrompt = \"blur\" };\nConsole.WriteLine(request);";

        string id = Assert.Single(await RunAsync(Code, new TestSettings())).Properties[DiagnosticKeys.Member]!;

        string accepted = $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Kling.Migration\", \"KLG1002\", Scope = \"member\", Target = \"~{id}\")]\n{Code}";
        Assert.Empty(await RunAsync(accepted, new TestSettings()));
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(string code, TestSettings settings)
    {
        Project project = TestSolution.CreateProject(settings, ("Test.cs", code));
        await Analysis.AssertCompilesAsync(project);
        return await Analysis.RunAsync(project, [new V3OnlyNegativePromptAnalyzer()]);
    }
}
