using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Tests.Edits;

/// <summary>What changes inside requests and where they are read keeps the meaning; where it could not, a reason is given.</summary>
public sealed class RequestEditorTests
{
    private const string Run = "await kling.V3.Pro.TextToVideo.RunAsync";

    [Theory]
    [InlineData("new() { Prompt = \"A.\", CfgScale = Next() }", "_ = Next();", "new() { Prompt = \"A.\", GenerateAudio = true }")]
    [InlineData("new() { Prompt = \"A.\", CfgScale = count++ }", "_ = count++;", "new() { Prompt = \"A.\", GenerateAudio = true }")]
    [InlineData("new() { Prompt = Text(1), CfgScale = Next() }", "string prompt2 = Text(1);|_ = Next();", "new() { Prompt = prompt2, GenerateAudio = true }")]
    [InlineData("new() { CfgScale = Next(), Prompt = Text(1) }", "_ = Next();", "new() { Prompt = Text(1), GenerateAudio = true }")]
    [InlineData("new() { Prompt = Bad, CfgScale = await LaterAsync() }", "_ = await LaterAsync();", "new() { Prompt = Bad, GenerateAudio = true }")]
    [InlineData("new() { Prompt = Negative, CfgScale = Next() }", "string prompt2 = Negative;|_ = Next();", "new() { Prompt = prompt2, GenerateAudio = true }")]
    [InlineData(
        "new() { NegativePrompt = Text(1), Duration = Length(), Prompt = Text(2), CfgScale = 1 }",
        "string negativePrompt = Text(1);",
        "new() { Duration = Length(), Prompt = PromptText.Avoiding(Text(2), negativePrompt), GenerateAudio = true }")]
    [InlineData("new() { MultiPrompt = shots, NegativePrompt = Text(1), Prompt = flag ? prompt : null }", "string negativePrompt = Text(1);", "new() { MultiPrompt = PromptText.Avoiding(shots, negativePrompt, static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) }), Prompt = PromptText.AvoidingUnlessNull(flag ? prompt : null, negativePrompt), GenerateAudio = true }")]
    public Task A_value_that_goes_or_cannot_stay_in_its_turn_is_evaluated_first(string before, string first, string after) => Moves(
        $"{Run}({before});",
        $"{first.Replace("|", "\n        ", StringComparison.Ordinal)}\n        {Run}({after});");

    [Theory]
    [InlineData("NegativePrompt = Text(1), Prompt = Text(2)", "Prompt = PromptText.Avoiding(avoid: Text(1), prompt: Text(2))")]
    [InlineData("Prompt = prompt, Duration = Length(), NegativePrompt = Text(1)", "Duration = Length(), Prompt = PromptText.Avoiding(prompt, Text(1))")]
    [InlineData("Prompt = prompt, Duration = Length(), NegativePrompt = Negative", "Duration = Length(), Prompt = PromptText.Avoiding(prompt, Negative)")]
    [InlineData("MultiPrompt = [new() { Prompt = prompt }], NegativePrompt = Text(1)", "MultiPrompt = PromptText.Avoiding<KlingShot>([new() { Prompt = prompt }], Text(1), static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) })")]
    [InlineData("MultiPrompt = shots, NegativePrompt = \"blur\"", "MultiPrompt = PromptText.Avoiding(shots, \"blur\", static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) })")]
    [InlineData("MultiPrompt = [.. shots, new() { Prompt = prompt }], NegativePrompt = \"blur\"", "MultiPrompt = PromptText.Avoiding<KlingShot>([.. shots, new() { Prompt = prompt }], \"blur\", static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) })")]
    [InlineData("MultiPrompt = flag ? shots : null, Prompt = flag ? null : prompt, NegativePrompt = \"blur\"", "MultiPrompt = PromptText.Avoiding(flag ? shots : null, \"blur\", static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) }), Prompt = PromptText.AvoidingUnlessNull(flag ? null : prompt, \"blur\")")]
    [InlineData("MultiPrompt = new[] { new KlingShot { Prompt = \"One.\" } }, NegativePrompt = maybe", "MultiPrompt = new[] { new KlingShot { Prompt = PromptText.Avoiding(\"One.\", maybe) } }")]
    [InlineData("Prompt = prompt, NegativePrompt = flag ? \"blur\" : null", "Prompt = PromptText.Avoiding(prompt, flag ? \"blur\" : null)")]
    [InlineData("Prompt = maybe ?? prompt, NegativePrompt = maybe?.Trim()", "Prompt = PromptText.Avoiding(maybe ?? prompt, maybe?.Trim())")]
    [InlineData("Prompt = null, MultiPrompt = shots, NegativePrompt = \"blur\"", "Prompt = null, MultiPrompt = PromptText.Avoiding(shots, \"blur\", static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) })")]
    public Task Words_are_folded_where_they_are_in_their_turn(string before, string after) => Moves(
        $"Func<Task> run = () => kling.V3.Pro.TextToVideo.RunAsync(new() {{ {before}, GenerateAudio = flag }}); await run();",
        $"Func<Task> run = () => kling.V3.Pro.TextToVideo.RunAsync(new() {{ {after}, GenerateAudio = flag }}); await run();");

    [Theory]
    [InlineData("known with { }", "known with { }")]
    [InlineData("known with { CfgScale = 0.3 }", "known")]
    [InlineData("known with { CfgScale = known.CfgScale }", "known")]
    [InlineData("(flag ? known : plain) with\n        {\n            CfgScale = 0.3,\n        }", "(flag ? known : plain)")]
    [InlineData("known with { /* closely */ CfgScale = 0.3 }", "known with { /* closely */ }")]
    [InlineData("known with { CfgScale = 0.3 } with { Duration = 3 }", "known with { Duration = 3 }")]
    [InlineData("known with { Duration = 3, CfgScale = 0.3 }", "known with { Duration = 3 }")]
    [InlineData("known with { GenerateAudio = null }", "known with { GenerateAudio = true }")]
    [InlineData("known with { NegativePrompt = \"blur\", Prompt = \"A.\" }", "known with { Prompt = \"A. Avoid blur.\" }")]
    [InlineData("plain with { NegativePrompt = \"blur\" }", "plain with { Prompt = PromptText.Avoiding(plain.Prompt, \"blur\") }")]
    [InlineData("plain with { NegativePrompt = Text(1), Duration = Length() }", "plain with { Prompt = PromptText.Avoiding(plain.Prompt, Text(1)), Duration = Length() }")]
    [InlineData("plain with { NegativePrompt = \"blur\" } with { Prompt = \"A.\" }", "plain with { Prompt = PromptText.Avoiding(plain.Prompt, \"blur\") } with { Prompt = \"A. Avoid blur.\" }")]
    [InlineData("plain with { NegativePrompt = null }", "plain")]
    [InlineData("words with { Prompt = \"A.\" }", "words with { Prompt = \"A. Avoid noise.\" }")]
    [InlineData("words with { NegativePrompt = \"blur\" }", "words with { Prompt = \"B. Avoid blur.\" }")]
    [InlineData("story with { NegativePrompt = \"blur\" }", "story with { MultiPrompt = PromptText.Avoiding(story.MultiPrompt, \"blur\", static (shot, words) => shot with { Prompt = PromptText.Avoiding(shot.Prompt, words) }) }")]
    public Task Copies_keep_what_the_copied_request_says(string before, string after) => Moves(
        $$"""
        V3TextToVideoRequest plain = new() { Prompt = prompt };
                V3TextToVideoRequest words = new() { Prompt = "B.", NegativePrompt = "noise" };
                V3TextToVideoRequest story = new() { MultiPrompt = shots };
                Console.WriteLine($"{plain}{words}{story}");
                {{Run}}({{before}});
        """,
        $$"""
        V3TextToVideoRequest plain = new() { Prompt = prompt, GenerateAudio = true };
                V3TextToVideoRequest words = new() { Prompt = "B. Avoid noise.", GenerateAudio = true };
                V3TextToVideoRequest story = new() { MultiPrompt = shots, GenerateAudio = true };
                Console.WriteLine($"{plain}{words}{story}");
                {{Run}}({{after}});
        """);

    [Theory]
    [InlineData("\"blur\"", "Console.WriteLine(request.NegativePrompt);", "Console.WriteLine(\"blur\");")]
    [InlineData("\"blur\"", "Console.WriteLine($\"{request.NegativePrompt}\");", "Console.WriteLine($\"{\"blur\"}\");")]
    [InlineData("Bad", "string? text = request.NegativePrompt; Console.WriteLine(text);", "string? text = Bad; Console.WriteLine(text);")]
    [InlineData("prompt", "if (request.NegativePrompt?.Length > 3) { }", "if (prompt?.Length > 3) { }")]
    [InlineData("prompt", "if (request is { NegativePrompt: not null, Duration: 5 }) { }", "if (request is { Duration: 5 } && prompt is not null) { }")]
    public Task A_read_becomes_the_value_that_can_be_said_again(string negative, string before, string after) => Moves(
        $"V3TextToVideoRequest request = new() {{ Prompt = null, NegativePrompt = {negative} }}; {before} {Run}(request);",
        $"V3TextToVideoRequest request = new() {{ Prompt = {(negative[0] == '"' ? "\"Avoid blur.\"" : $"PromptText.Avoiding(null, {negative})")}, GenerateAudio = true }}; {after} {Run}(request);");

    [Theory]
    [InlineData("CfgScale = 0.5", "if (request.CfgScale.HasValue) { }", "double? cfgScale = 0.5;", "if (cfgScale.HasValue) { }")]
    [InlineData("CfgScale = Next()", "Console.WriteLine(request.CfgScale);", "double? cfgScale = Next();", "Console.WriteLine(cfgScale);")]
    [InlineData("CfgScale = Next()", "Func<double?> later = () => request.CfgScale; later();", "double? cfgScale = Next();", "Func<double?> later = () => cfgScale; later();")]
    [InlineData("CfgScale = flag ? 0.5 : null", "Console.WriteLine($\"{request?.CfgScale:0.0}\");", "double? cfgScale = flag ? 0.5 : null;", "Console.WriteLine($\"{cfgScale:0.0}\");")]
    [InlineData("CfgScale = 0.5", "if (request is { CfgScale: > 0.3 and < 0.8 }) { }", "double? cfgScale = 0.5;", "if (request is { } && cfgScale is (> 0.3 and < 0.8)) { }")]
    public Task A_read_of_a_computed_value_becomes_a_local_that_holds_it(string entry, string before, string local, string after) => Moves(
        $"V3TextToVideoRequest request = new() {{ Prompt = prompt, {entry} }}; {before} {Run}(request);",
        $"{local}\n        V3TextToVideoRequest request = new() {{ Prompt = prompt, GenerateAudio = true }}; {after} {Run}(request);");

    [Fact]
    public Task Words_that_are_read_and_folded_are_computed_once() => Moves(
        $"V3TextToVideoRequest request = new() {{ Prompt = prompt, NegativePrompt = Text(1) }}; Console.WriteLine(request.NegativePrompt ?? \"none\"); {Run}(request with {{ Prompt = \"B.\" }});",
        $"string? negativePrompt = Text(1);\n        V3TextToVideoRequest request = new() {{ Prompt = PromptText.Avoiding(prompt, negativePrompt), GenerateAudio = true }}; "
            + $"Console.WriteLine(negativePrompt ?? \"none\"); {Run}(request with {{ Prompt = PromptText.Avoiding(\"B.\", negativePrompt) }});");

    [Fact]
    public Task Two_requests_of_a_member_get_locals_of_their_own() => Moves(
        $"var one = new V3TextToVideoRequest {{ CfgScale = Next() }}; var two = new V3TextToVideoRequest {{ CfgScale = Next() }}; Console.WriteLine(one.CfgScale + two.CfgScale); {Run}(one); {Run}(two);",
        $"double? cfgScale = Next();\n        var one = new V3TextToVideoRequest {{ GenerateAudio = true }}; double? cfgScale2 = Next();\n        var two = new V3TextToVideoRequest {{ GenerateAudio = true }}; Console.WriteLine(cfgScale + cfgScale2); {Run}(one); {Run}(two);");

    [Theory]
    [InlineData("Task Go() => kling.V3.Pro.TextToVideo.RunAsync(new() { CfgScale = Next() });", "Task Go()\n    {\n        _ = Next();\n        return kling.V3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true });\n    }")]
    [InlineData("async Task Go() => await kling.V3.Pro.TextToVideo.RunAsync(new() { CfgScale = Next() });", "async Task Go()\n    {\n        _ = Next();\n        await kling.V3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true });\n    }")]
    [InlineData("V3TextToVideoRequest Go()\n        => new() { CfgScale = Next() };", "V3TextToVideoRequest Go()\n    {\n        _ = Next();\n        return new() { GenerateAudio = true };\n    }")]
    public Task An_expression_that_is_a_body_becomes_a_block(string before, string after) => Verify(InClass("await Task.Yield();", before), InClass("await Task.Yield();", after));

    [Theory]
    [InlineData("{|    Prompt = prompt,|    CfgScale = /* loose */ 0.4,|}", "{|    Prompt = prompt,|    GenerateAudio = true,|    /* loose */|}")]
    [InlineData("{|    Prompt = prompt,|    CfgScale = // loose|        0.4, // for now|}", "{|    Prompt = prompt,|    GenerateAudio = true,|    // loose|     // for now|}")]
    [InlineData("{|    Prompt = prompt,|    NegativePrompt /* calm */ = \"blur\",|    Duration = 5,|}", "{|    Prompt = PromptText.Avoiding(prompt, \"blur\"),|    /* calm */|    Duration = 5,|    GenerateAudio = true,|}")]
    [InlineData("{|    Prompt = prompt,|    NegativePrompt = maybe /* calm */ + \"blur\",|}", "{|    Prompt = PromptText.Avoiding(prompt, maybe /* calm */ + \"blur\"),|    GenerateAudio = true,|}")]
    [InlineData("{|    // Loose.|    CfgScale = 0.4,|}", "{|    // Loose.|    GenerateAudio = true,|}")]
    [InlineData("{ /* a */ CfgScale = 0.4, /* b */ Prompt = prompt /* c */ }", "{ /* a */ /* b */ Prompt = prompt, GenerateAudio = true /* c */ }")]
    [InlineData("{|    #region Words|    Prompt = prompt,|    NegativePrompt = \"blur\",|    #endregion|    CfgScale = 0.4,|}", "{|    #region Words|    Prompt = PromptText.Avoiding(prompt, \"blur\"),|    GenerateAudio = true,|    #endregion|}")]
    [InlineData("{|    Prompt = prompt, /* one|    two */|    CfgScale = 0.4,|}", "{|    Prompt = prompt,|    GenerateAudio = true, /* one|    two */|}")]
    [InlineData("{|    CfgScale = Next(), // loose|    /* last */|}", "{|    GenerateAudio = true, // loose|    /* last */|}", "_ = Next();")]
    public Task Comments_and_regions_inside_a_request_stay(string before, string after, string? first = null)
    {
        static string Lines(string text) => text.Replace("|", "\n        ", StringComparison.Ordinal);

        return Moves($"{Run}(new(){Lines(" " + before)});", (first is null ? "" : first + Lines("|")) + $"{Run}(new(){Lines(" " + after)});");
    }

    [Theory]
    [InlineData("Func<Task> run = () => ", "kling.V3.Pro.TextToVideo.RunAsync(new() { CfgScale = Next() })", "; await run();", "Func<Task> run = () =>", "return kling.V3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true });", "; await run();")]
    [InlineData("Func<Task> run = async () => ", "await kling.V3.Pro.TextToVideo.RunAsync(new() { CfgScale = Next() })", "; await run();", "Func<Task> run = async () =>", "await kling.V3.Pro.TextToVideo.RunAsync(new() { GenerateAudio = true });", "; await run();")]
    [InlineData("if (flag)|    ", "Check(new() { CfgScale = Next() });", " // sometimes", "if (flag)", "Check(new() { GenerateAudio = true });", " // sometimes")]
    [InlineData("if (flag) { } else ", "if (Check(new() { CfgScale = Next() })) { }", "", "if (flag) { } else", "if (Check(new() { GenerateAudio = true })) { }", "")]
    public Task What_has_no_braces_gets_them(string head, string before, string tail, string newHead, string after, string newTail) => Moves(
        head.Replace("|", "\n        ", StringComparison.Ordinal) + before + tail,
        $"{newHead}\n        {{\n            _ = Next();\n            {after}\n        }}{newTail}");

    [Fact]
    public Task Comments_in_copies_stay() => Moves(
        $"{Run}(known with {{ /* less */ CfgScale = 0.4 /* for now */ }});",
        $"{Run}(known with {{ /* less */ /* for now */ }});");

    [Fact]
    public Task Lines_that_come_before_a_statement_stand_as_it_does() => Verify(
        InClass($"if (flag)\n        {{\n            // Loose.\n            {Run}(new() {{ CfgScale = Next() }});\n        }}").Replace("\n", "\r\n", StringComparison.Ordinal).Replace("    ", "\t", StringComparison.Ordinal),
        InClass($"if (flag)\n        {{\n            // Loose.\n            _ = Next();\n            {Run}(new() {{ GenerateAudio = true }});\n        }}").Replace("\n", "\r\n", StringComparison.Ordinal).Replace("    ", "\t", StringComparison.Ordinal));

    [Theory]
    [InlineData("if (flag && Check(new() { CfgScale = Next() })) { }", "not made in every case")]
    [InlineData("while (Check(new() { CfgScale = Next() })) { }", "no place before")]
    [InlineData("System.Linq.Expressions.Expression<Func<bool>> run = () => Check(new() { CfgScale = Next() }); Console.WriteLine(run);", "no place before")]
    [InlineData("Check(flag ? new() { CfgScale = Next() } : new());", "not made in every case")]
    [InlineData("if (flag) /* sometimes */ Check(new() { CfgScale = Next() });", "no place before")]
    [InlineData("Console.WriteLine(Next() + (Check(new() { CfgScale = Next() }) ? 1 : 0));", "before another part")]
    [InlineData("Check(known with { NegativePrompt = \"blur\" });", "may have 'negative_prompt'")]
    [InlineData("Check(known with { Prompt = \"A.\" });", "may have 'negative_prompt'")]
    [InlineData("Check(known with { NegativePrompt = null });", "takes back")]
    [InlineData("Console.WriteLine(known.NegativePrompt);", "is not known")]
    [InlineData("Console.WriteLine(nameof(known.NegativePrompt));", "nameof")]
    [InlineData("var request = new V3TextToVideoRequest { NegativePrompt = \"a\" }; if (flag) { request = new() { NegativePrompt = \"b\" }; } Console.WriteLine(request.NegativePrompt);", "is not known")]
    [InlineData("if (known is { NegativePrompt: null }) { }", "is not known")]
    [InlineData("Console.WriteLine(new V3TextToVideoRequest { Prompt = typeof(V3TextToVideoRequest).Name, NegativePrompt = \"blur\" });", "names another request")]
    [InlineData("await Task.WhenAll(kling.V3.Pro.TextToVideo.RunAsync(new() { CfgScale = Next() }), kling.V3.Pro.TextToVideo.RunAsync(new() { CfgScale = Next() }));", "before another part")]
    public async Task Where_the_meaning_could_change_a_reason_is_given(string statement, string reason)
    {
        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", InClass(statement)));
        await Analysis.AssertCompilesAsync(project);
        (_, ImmutableArray<string> refusals) = await MovedRequests.MoveAsync(project);
        Assert.Contains(reason, Assert.Single(refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_knows_where_requests_come_from_can_say_it()
    {
        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", InClass($"{Run}(known with {{ NegativePrompt = \"blur\" }});", "object made = new V3TextToVideoRequest { Prompt = \"A.\" };")));
        SemanticModel model = (await project.Documents.Single(document => document.Name == "Test.cs").GetSemanticModelAsync())!;
        KlingProject kling = KlingProject.Find(model.Compilation, project.AnalyzerOptions, default)!;
        Payload made = (await model.SyntaxTree.GetRootAsync()).DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .Select(node => kling.FindPayload(model.GetOperation(node)!)).OfType<Payload>().Single();

        (string text, ImmutableArray<string> refusals) = await MovedRequests.MoveAsync(project, _ => [made]);

        Assert.Empty(refusals);
        Assert.Contains("RunAsync(known with { Prompt = PromptText.Avoiding(known.Prompt, \"blur\") })", text, StringComparison.Ordinal);
    }

    private static Task Moves(string before, string after) => Verify(InClass(before), InClass(after));

    private static async Task Verify(string before, string after)
    {
        Project project = TestSolution.CreateProject(new TestSettings(), ("Test.cs", before));
        await Analysis.AssertCompilesAsync(project);
        (string text, ImmutableArray<string> refusals) = await MovedRequests.MoveAsync(project);
        Assert.Empty(refusals);
        Assert.Equal(after.Replace("V3", "O3", StringComparison.Ordinal), text);
        await Analysis.AssertCompilesAsync(TestSolution.CreateProject(new TestSettings(), ("Test.cs", text)));
    }

    private static string InClass(string statement, string member = "") =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            private const string Bad = "blur, low quality";
            private int count;

            private string Negative { get; set; } = "blur";

            async Task Run(string prompt, string? maybe, bool flag, KlingShot[] shots, V3TextToVideoRequest known)
            {
                {{statement}}
                await Task.Yield();
            }

            double Next() => count++;

            int Length() => count++;

            string Text(int number) => $"{number}{count++}";

            Task<double> LaterAsync() => Task.FromResult(Next());

            bool Check(V3TextToVideoRequest request) => request.Duration is null;

            {{member}}
        }

        """;
}
