namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>A variable with a constant in it, which only a value used that goes, goes too: what is left would be a warning.</summary>
public sealed class SpentVariableTests
{
    [Theory]
    [InlineData("", "double scale = 0.7;")]
    [InlineData("", "const double scale = 0.7;")]
    [InlineData("private readonly double scale = 0.7;", "")]
    [InlineData("private static double scale = 0.7;", "")]
    public Task A_variable_of_a_dropped_value_goes_with_it(string field, string local) => SolutionVerifier.MovesAsync(
        Shop(Line(field), Line(local), "V3", ", CfgScale = scale"),
        Shop("", "", "O3", ", GenerateAudio = true"));

    [Theory]
    [InlineData("", "double scale = 0.7; Console.WriteLine(scale);")]
    [InlineData("private const double scale = 0.7;", "")]
    [InlineData("internal double scale = 0.7;", "")]
    [InlineData("private readonly double scale = 0.7;", "Console.WriteLine(scale);")]
    public Task A_variable_that_something_else_uses_or_that_nobody_warns_of_stays(string field, string local) => SolutionVerifier.MovesAsync(
        Shop(Line(field), Line(local), "V3", ", CfgScale = scale"),
        Shop(Line(field), Line(local), "O3", ", GenerateAudio = true"));

    [Theory]
    [InlineData("", "double scale = 0.7; // how closely to follow the prompt")]
    [InlineData("", "double scale = 0.7, other = 0.8; Console.WriteLine(other);")]
    [InlineData("/* by hand */ private readonly double scale = 0.7;", "")]
    public async Task Where_more_than_the_variable_would_go_the_request_stays(string field, string local)
    {
        string before = Shop(Line(field), Line(local), "V3", ", CfgScale = scale");

        await SolutionVerifier.MovesAsync(before, before, leavesOthers: true);
    }

    [Fact]
    public Task Of_several_requests_with_one_variable_all_move_with_it() => SolutionVerifier.MovesAsync(
        Shop(Line("private readonly double scale = 0.7;"), Line("await kling.V3.Standard.TextToVideo.RunAsync(new() { Prompt = \"A can.\", CfgScale = scale, GenerateAudio = true });"), "V3", ", CfgScale = scale"),
        Shop("", Line("await kling.O3.Standard.TextToVideo.RunAsync(new() { Prompt = \"A can.\", GenerateAudio = true });"), "O3", ", GenerateAudio = true"));

    private static string Line(string code) => code.Length == 0 ? "" : code + "\n";

    private static string Shop(string field, string local, string family, string more) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
        {{field}}    public async Task Run()
            {
        {{local}}        await kling.{{family}}.Pro.TextToVideo.RunAsync(new() { Prompt = "A bottle."{{more}} });
            }
        }
        """;
}
