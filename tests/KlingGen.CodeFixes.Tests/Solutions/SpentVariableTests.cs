using KlingGen.Testing.Verifiers;

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
    [InlineData("", "double scale = 0.7; // how closely to follow the prompt", "", "// how closely to follow the prompt")]
    [InlineData("", "double scale = 0.7, other = 0.8; Console.WriteLine(other);", "", "double other = 0.8; Console.WriteLine(other);")]
    [InlineData("", "double other = 0.8, scale = 0.7; Console.WriteLine(other);", "", "double other = 0.8; Console.WriteLine(other);")]
    [InlineData("", "double scale = 0.7; Console.WriteLine();", "", "Console.WriteLine();")]
    [InlineData("/* by hand */ private readonly double scale = 0.7;", "", "/* by hand */", "")]
    [InlineData("/// <summary>How closely.</summary>\nprivate readonly double scale = 0.7;", "", "", "")]
    public Task What_stands_beside_the_variable_stays(string field, string local, string fieldAfter, string localAfter) => SolutionVerifier.MovesAsync(
        Shop(Line(field), Line(local), "V3", ", CfgScale = scale"),
        Shop(Line(fieldAfter), Line(localAfter), "O3", ", GenerateAudio = true"));

    [Theory]
    [InlineData("", "double scale /* closely */ = 0.7;")]
    [InlineData("", "double scale; scale = 0.7;")]
    [InlineData("[Obsolete] private readonly double scale = 0.7;", "")]
    [InlineData("private double scale = 0.7; void Reset() => scale = 0.5;", "")]
    [InlineData("private double scale; public Shop() : this(null!) => scale = 0.5;", "")]
    public async Task What_cannot_be_taken_out_keeps_the_request(string field, string local)
    {
        string before = Shop(Line(field), Line(local), "V3", ", CfgScale = scale");

        await SolutionVerifier.MovesAsync(before, before, leavesOthers: true);
    }

    [Theory]
    [InlineData("void Log() { double scale = 1; Console.WriteLine(scale); }")]
    [InlineData("class Settings { public double scale = 1; } double Read(Settings settings) => settings.scale;")]
    [InlineData("string Read() => new { scale = 1 }.ToString()!;")]
    public Task A_name_of_something_else_is_no_use_of_the_field(string member) => SolutionVerifier.MovesAsync(
        Shop("private readonly double scale = 0.7;\n" + Line(member), "", "V3", ", CfgScale = scale"),
        Shop(Line(member), "", "O3", ", GenerateAudio = true"));

    [Theory]
    [InlineData("double Read() => this.scale;")]
    [InlineData("string Read() => nameof(scale);")]
    [InlineData("void Read(out double value) => value = scale;")]
    [InlineData("void Write(double value) => scale = value;")]
    public Task A_field_that_is_used_elsewhere_stays(string member) => SolutionVerifier.MovesAsync(
        Shop("private double scale = 0.7;\n" + Line(member), "", "V3", ", CfgScale = scale"),
        Shop("private double scale = 0.7;\n" + Line(member), "", "O3", ", GenerateAudio = true"));

    [Fact]
    public Task A_variable_that_code_names_which_is_not_compiled_here_keeps_the_request()
    {
        string before = Shop("private readonly double scale = 0.7;\n#if TRACE_SCALE\ndouble Read() => scale;\n#endif\n", "", "V3", ", CfgScale = scale");

        return SolutionVerifier.MovesAsync(before, before, leavesOthers: true);
    }

    [Fact]
    public Task A_field_in_another_part_of_the_class_goes_too() => SolutionVerifier.MovesAsync(
        TestSolution.CreateProject(
            new TestSettings(),
            ("Shop.cs", Shop("", "", "V3", ", CfgScale = scale").Replace("class", "partial class", StringComparison.Ordinal)),
            ("Shop.Settings.cs", "partial class Shop\n{\n    private static double scale = 0.7;\n\n    private static int count;\n\n    static int Next() => count++;\n}\n")).Solution,
        leavesOthers: false,
        ("Shop.cs", Shop("", "", "O3", ", GenerateAudio = true").Replace("class", "partial class", StringComparison.Ordinal)),
        ("Shop.Settings.cs", "partial class Shop\n{\n    private static int count;\n\n    static int Next() => count++;\n}\n"));

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
