using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

/// <summary>What a baseline accepts in a member is a number of uses: one more is told, wherever the lines have moved to.</summary>
public sealed class BaselineExceededAnalyzerTests
{
    private const string One = "new KlingGen.V3TextToVideoRequest { NegativePrompt = \"blur\" }";
    private const string Raw = "new { endpoint = \"fal-ai/kling-video/v3/pro/text-to-video\", input = new { negative_prompt = \"blur\" } }";

    [Theory]
    [InlineData("object[] Run() => [ONE, ONE];", "M:Shop.Run", "2 uses", 0)]
    [InlineData("object[] Run() => [ONE];", "M:Shop.Run", "2 uses", 0)]
    [InlineData("object[] Run()\n{\n\n    // Moved.\n    object a = ONE;\n    return [ONE, a];\n}", "M:Shop.Run", "2 uses", 0)]
    [InlineData("object[] Run() => [ONE, ONE];", "M:Shop.Run", "1 use", 2)]
    [InlineData("object[] Run() => [ONE, RAW];", "M:Shop.Run", "1 use", 2)]
    [InlineData("object[] Run() { object More() => ONE; Func<object> most = () => ONE; return [More(), most(), ONE]; }", "M:Shop.Run", "2 uses", 3)]
    [InlineData("object[] Run() => [ONE]; object[] Other() => [ONE];", "M:Shop.Run", "1 use", 0)]
    [InlineData("object[] Run { get; } = [ONE, ONE];", "P:Shop.Run", "1 use", 2)]
    [InlineData("object[] Run() => [ONE, new KlingGen.V3TextToVideoRequest { CfgScale = 0.5 }];", "M:Shop.Run", "1 use", 0)]
    [InlineData("object[] Run() => [ONE, ONE];", "M:Shop.Run", "", 0)]
    [InlineData("object[] Run() => [ONE, ONE];", "M:Shop.Run", "of old", 0)]
    [InlineData("object[] Run() => [\n#pragma warning disable KLG1002\n    ONE,\n#pragma warning restore KLG1002\n    ONE];", "M:Shop.Run", "1 use", 0)]
    [InlineData("object[] Run() => [\n#pragma warning disable KLG1003\n    ONE,\n#pragma warning restore\n    ONE];", "M:Shop.Run", "1 use", 2)]
    public async Task More_uses_in_a_member_than_are_accepted_are_told(string member, string id, string accepted, int told)
    {
        Diagnostic[] found = await RunAsync(Accept(id, accepted), Write(member));

        Assert.Equal(told, found.Count(static one => one.Id == RuleIds.BaselineExceeded));
        Assert.DoesNotContain(found, one => one.Id == RuleIds.V3OnlyNegativePrompt && one.Properties[DiagnosticKeys.Member] == id);
    }

    [Fact]
    public async Task Each_use_is_marked_where_it_is_with_what_a_fix_needs_and_says_how_many_are_accepted()
    {
        Diagnostic[] found = await RunAsync(Accept("M:Shop.Run", "1 use"), Write("object[] Run() => [ONE,\n    ONE];"));

        Assert.Equal([0, 1], found.Select(static one => one.Location.GetLineSpan().StartLinePosition.Line));
        Assert.All(found, static one => Assert.Equal("'negative_prompt' is used 2 times in 'Shop.Run', where the baseline accepts 1 (KLG1002); which is new cannot be told, so each is reported", one.GetMessage()));
        Assert.All(found, static one => Assert.Equal("KLG1001 KLG1002 KLG1003 KLG1004", one.Properties[DiagnosticKeys.FixIds]));
    }

    [Theory]
    [InlineData("object[] Run() => [ONE, RAW];", "2 uses: negative_prompt at fal-ai/kling-video/v3/*/text-to-video (2)", 0)]
    [InlineData("object[] Run() => [RAW, RAW];", "2 uses: negative_prompt at fal-ai/kling-video/v3/*/text-to-video; negative_prompt at fal-ai/kling-video/v3/pro/text-to-video", 0)]
    [InlineData("object[] Run() => [ONE, ONE];", "2 uses: negative_prompt at fal-ai/kling-video/v3/*/text-to-video; negative_prompt at fal-ai/kling-video/v3/pro/text-to-video", 2)]
    [InlineData("object[] Run() => [ONE];", "1 use: negative_prompt at fal-ai/kling-video/v3/*/image-to-video", 1)]
    [InlineData("object[] Run() => [ONE];", "1 use: negative_prompt at fal-ai/kling-video/v3/*/image-to-video, fal-ai/kling-video/v3/*/text-to-video", 0)]
    [InlineData("object[] Run() => [ONE];", "1 use: cfg_scale at fal-ai/kling-video/v3/*/text-to-video", 1)]
    [InlineData("object[] Run() => [ONE, new KlingGen.V3ImageToVideoRequest { StartImageUrl = \"a\", NegativePrompt = \"b\" }];", "2 uses: negative_prompt at fal-ai/kling-video/v3/*/text-to-video (2)", 1)]
    [InlineData("object[] Run() => [ONE];", "1 use: ", 1)]
    public async Task Another_use_in_the_place_of_an_accepted_one_is_told(string member, string accepted, int told)
    {
        Diagnostic[] found = await RunAsync(Accept("M:Shop.Run", accepted), Write(member));

        Assert.Equal(told, found.Count(static one => one.Id == RuleIds.BaselineExceeded));
        Assert.DoesNotContain(found, static one => one.Id == RuleIds.V3OnlyNegativePrompt);
    }

    [Theory]
    [InlineData("1 use: negative_prompt at fal-ai/kling-video/v3/*/image-to-video", "'negative_prompt' is used once at fal-ai/kling-video/v3/*/text-to-video in 'Shop.Run', where the baseline accepts none (KLG1002)", 1)]
    [InlineData("1 use: negative_prompt at fal-ai/kling-video/v3/*/text-to-video", "'negative_prompt' is used 2 times at fal-ai/kling-video/v3/*/text-to-video in 'Shop.Run', where the baseline accepts 1 (KLG1002); which is new cannot be told, so each is reported", 2)]
    public async Task Where_the_new_one_is_known_it_alone_is_told_with_the_endpoint(string accepted, string message, int count)
    {
        Diagnostic[] found = await RunAsync(Accept("M:Shop.Run", accepted), Write($"object[] Run() => [{string.Join(", ", Enumerable.Repeat("ONE", count))}, new KlingGen.V3ImageToVideoRequest {{ StartImageUrl = \"a\" }}];"));

        Assert.Equal(count, found.Length);
        Assert.All(found, one => Assert.Equal(message, one.GetMessage()));
    }

    [Theory]
    [InlineData("KLG1004", "new KlingGen.V3TextToVideoRequest { Prompt = \"a\" }", "fal-ai/kling-video/v3/*/text-to-video", null)]
    [InlineData("KLG1005", "new KlingGen.V3ImageToVideoRequest { StartImageUrl = \"a\", Elements = [new()] }", "elements at fal-ai/kling-video/v3/*/image-to-video", null)]
    [InlineData("KLG1006", "new { negative_prompt = \"blur\", cfg_scale = 0.5 }", "cfg_scale at fal-ai/kling-video/v3/pro/text-to-video; negative_prompt at fal-ai/kling-video/v3/pro/text-to-video", null)]
    [InlineData("KLG1014", "new KlingGen.O3TextToVideoRequest { Prompt = \"a\" }", "fal-ai/kling-video/o3/*/text-to-video", "V3")]
    public async Task Rules_that_a_project_has_raised_are_held_against_what_is_accepted_and_others_are_not(string rule, string use, string kinds, string? target)
    {
        string other = rule == "KLG1006" ? "class Ids { string Pro => \"fal-ai/kling-video/v3/pro/text-to-video\"; }" : "";
        string code = $"class Shop {{ object[] Run() => [{use}]; }} {other}";
        TestSettings raised = new() { Target = target, EditorConfig = $"root = true\n[*.cs]\ndotnet_diagnostic.{rule}.severity = warning\n" };
        string Baseline(string accepted) => Accept("M:Shop.Run", accepted).Replace("KLG1002", rule, StringComparison.Ordinal);

        Assert.DoesNotContain(await RunAsync(raised, ("Baseline.cs", Baseline("1 use: " + kinds)), ("Shop.cs", code)), static one => one.Id == RuleIds.BaselineExceeded);
        Assert.Contains(await RunAsync(raised, ("Baseline.cs", Baseline("1 use: " + kinds.Replace("kling-video", "other", StringComparison.Ordinal))), ("Shop.cs", code)), static one => one.Id == RuleIds.BaselineExceeded);
        Assert.DoesNotContain(await RunAsync(raised with { EditorConfig = null }, ("Baseline.cs", Baseline("1 use: other")), ("Shop.cs", code)), static one => one.Id == RuleIds.BaselineExceeded);
    }

    [Fact]
    public async Task A_rule_that_is_turned_off_is_not_counted()
    {
        TestSettings off = new() { EditorConfig = "root = true\n[*.cs]\ndotnet_diagnostic.KLG1002.severity = none\n" };

        Assert.Empty(await RunAsync(off, ("Baseline.cs", Accept("M:Shop.Run", "1 use")), ("Shop.cs", Write("object[] Run() => [ONE, ONE];"))));
    }

    [Fact]
    public async Task In_CI_the_message_has_the_command_that_moves_them()
    {
        Diagnostic[] found = await RunAsync(new TestSettings { IsGate = true }, ("Baseline.cs", Accept("M:Shop.Run", "1 use")), ("Shop.cs", Write("object[] Run() => [ONE, ONE];")));

        Assert.All(found, static one => Assert.EndsWith("; sent to fal-ai/kling-video/v3/*/text-to-video; fix: dotnet format analyzers --diagnostics KLG1001 KLG1002 KLG1003 KLG1004 --severity info", one.GetMessage(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_belongs_to_a_type_is_counted_over_its_files()
    {
        const string Type = "T:Shop";
        (string, string)[] files =
        [
            ("A.cs", "partial " + Write("private partial object Run() => ONE;")),
            ("B.cs", "partial " + Write("private partial object Go() => ONE;")),
            ("C.cs", "partial class Shop { private partial object Run(); private partial object Go(); }"),
        ];

        Diagnostic[] told = await RunAsync(new TestSettings(), [("Baseline.cs", Accept(Type, "1 use")), .. files]);
        Diagnostic[] silent = await RunAsync(new TestSettings(), [("Baseline.cs", Accept(Type, "2 uses")), .. files]);

        Assert.Equal(["A.cs", "B.cs"], told.Where(static one => one.Id == RuleIds.BaselineExceeded).Select(static one => one.Location.SourceTree!.FilePath.Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(silent, static one => one.Id == RuleIds.BaselineExceeded);
    }

    [Fact]
    public async Task The_way_back_is_counted_too()
    {
        TestSettings back = new() { Target = "V3" };
        (string, string)[] files = [("Shop.cs", "class Shop { object[] Run() => [new KlingGen.O3ImageToVideoRequest { ImageUrl = \"a\" }, new KlingGen.O3ImageToVideoRequest { ImageUrl = \"b\" }]; }")];

        Diagnostic[] found = await RunAsync(back, [("Baseline.cs", Accept("M:Shop.Run", "1 use").Replace("KLG1002", "KLG1011", StringComparison.Ordinal)), .. files]);

        Assert.Equal(2, found.Count(static one => one.Id == RuleIds.BaselineExceeded));
    }

    private static string Write(string member) => "class Shop { " + member.Replace("ONE", One, StringComparison.Ordinal).Replace("RAW", Raw, StringComparison.Ordinal) + " }";

    private static string Accept(string id, string count) =>
        $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Kling.Migration\", \"KLG1002\", Scope = \"{(id[0] == 'T' ? "type" : "member")}\", Target = \"~{id}\"{(count.Length > 0 ? $", MessageId = \"{count}\"" : "")}, Justification = \"In use.\")]";

    private static Task<Diagnostic[]> RunAsync(string baseline, string shop) => RunAsync(new TestSettings(), ("Baseline.cs", baseline), ("Shop.cs", shop));

    private static async Task<Diagnostic[]> RunAsync(TestSettings settings, params (string, string)[] files)
    {
        Project project = TestSolution.CreateProject(settings, files);
        await Analysis.AssertCompilesAsync(project);
        return [.. (await Analysis.RunAsync(project, [new V3OnlyNegativePromptAnalyzer(), new BaselineExceededAnalyzer()])).OrderBy(static one => one.Location.SourceSpan.Start)];
    }
}
