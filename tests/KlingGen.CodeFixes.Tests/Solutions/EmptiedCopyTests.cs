namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>Of a copy that only a dropped value was about, the request itself is left, where nobody can tell the two apart.</summary>
public sealed class EmptiedCopyTests
{
    [Theory]
    [InlineData("return Send(request with { CfgScale = 0.3 });", "return Send(request);")]
    [InlineData("var copy = request with { CfgScale = 0.3 };\n        return Send(copy);", "var copy = request;\n        return Send(copy);")]
    [InlineData("return Send(request with { CfgScale = Next() });", "_ = Next();\n        return Send(request);")]
    public Task A_copy_of_which_nothing_is_left_is_the_request(string before, string after) => SolutionVerifier.MovesAsync(Code("V3", before), Code("O3", after));

    [Theory]
    [InlineData("request = request with { CfgScale = 0.3 };\n        return Send(request);", "request = request with { };\n        return Send(request);")]
    [InlineData("var copy = request with { };\n        return Send(copy);", "var copy = request with { };\n        return Send(copy);")]
    [InlineData("var copy = request with { CfgScale = 0.3 };\n        Console.WriteLine(ReferenceEquals(request, copy));\n        return Send(copy);", "var copy = request with { };\n        Console.WriteLine(ReferenceEquals(request, copy));\n        return Send(copy);")]
    [InlineData("return Send(maybe! with { CfgScale = 0.3 });", "return Send(maybe!);")]
    [InlineData("return maybe is null ? Send(request) : Send(maybe with { CfgScale = 0.3 });", "return maybe is null ? Send(request) : Send(maybe);")]
    public Task A_copy_that_was_meant_or_can_be_told_from_the_request_stays(string before, string after) => SolutionVerifier.MovesAsync(Code("V3", before), Code("O3", after));

    private static string Code(string family, string body) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            public Task Run({{family}}TextToVideoRequest request, {{family}}TextToVideoRequest? maybe)
            {
                {{body}}
            }

            Task Send({{family}}TextToVideoRequest request) => kling.{{family}}.Pro.TextToVideo.RunAsync(request);

            static double Next() => 0.4;

            object Make() => Run(new() { Prompt = "A."{{(family == "O3" ? ", GenerateAudio = true" : "")}} }, null);
        }
        """;
}
