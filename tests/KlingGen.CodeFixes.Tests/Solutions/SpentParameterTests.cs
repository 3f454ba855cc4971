using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Tests.Solutions;

/// <summary>A parameter of a primary constructor, which only a value used that goes, goes too, with its arguments, where nobody else can make the object: what is left would be a warning.</summary>
public sealed class SpentParameterTests
{
    [Theory]
    [InlineData("KlingClient kling, double scale", "KlingClient kling", "new Sender(kling, 0.4)", "new Sender(kling)")]
    [InlineData("double scale, KlingClient kling", "KlingClient kling", "new Sender(0.4, kling)", "new Sender(kling)")]
    [InlineData("KlingClient kling, double scale, string prompt", "KlingClient kling, string prompt", "new Sender(kling, 0.4, \"A.\") ?? new(prompt: \"B.\", scale: 0.5, kling: kling)", "new Sender(kling, \"A.\") ?? new(prompt: \"B.\", kling: kling)")]
    [InlineData("KlingClient kling, double scale = 0.5", "KlingClient kling", "new Sender(kling)", "new Sender(kling)")]
    [InlineData("\n    KlingClient kling,\n    double scale", "\n    KlingClient kling", "new Sender(\n        kling,\n        0.4)", "new Sender(\n        kling)")]
    [InlineData("KlingClient kling, double scale", "KlingClient kling", "Describe(new Sender(kling, 0.4), nameof(Sender), (Sender?)null, new List<Sender>())", "Describe(new Sender(kling), nameof(Sender), (Sender?)null, new List<Sender>())")]
    public Task A_parameter_of_a_dropped_value_goes_with_its_arguments(string parameters, string parametersAfter, string creation, string creationAfter) => SolutionVerifier.MovesAsync(
        Code(parameters, creation, "V3", ", CfgScale = scale"),
        Code(parametersAfter, creationAfter, "O3", ", GenerateAudio = true"));

    [Theory]
    [InlineData("new Sender(kling, Next())", "")]
    [InlineData("new Sender(kling, /* closely */ 0.4)", "")]
    [InlineData("new Sender(kling, 0.4)", "object Make(Type type) => Activator.CreateInstance(typeof(Sender), null!, 0.3)!;")]
    [InlineData("new Sender(kling, 0.4)", "object Make() => Make<Sender>(); T Make<T>() => (T)Activator.CreateInstance(typeof(T), null!, 0.3)!;")]
    [InlineData("\"nobody makes one\"", "")]
    public async Task Where_the_object_may_be_made_otherwise_or_an_argument_does_something_the_request_stays(string creation, string more)
    {
        string before = Code("KlingClient kling, double scale", creation, "V3", ", CfgScale = scale", more);

        await SolutionVerifier.MovesAsync(before, before, leavesOthers: true);
    }

    [Theory]
    [InlineData("internal sealed class", "public sealed class")]
    [InlineData("(KlingClient kling, double scale)", "(KlingClient kling, [System.ComponentModel.Description(\"\")] double scale)")]
    [InlineData("internal sealed class Sender(KlingClient kling, double scale)\n{", "internal sealed class Sender(KlingClient kling, double scale)\n{\n    public Sender(KlingClient kling, string text) : this(kling, text.Length) { }\n")]
    [InlineData("(KlingClient kling, double scale)\n{", "(KlingClient kling, double scale)\n{\n#if NEVER\n    object More() => new Sender(kling, 0.4);\n#endif\n")]
    public async Task Where_others_see_the_constructor_the_request_stays(string old, string now)
    {
        string before = Code("KlingClient kling, double scale", "new Sender(kling, 0.4)", "V3", ", CfgScale = scale");
        before = before.Replace(old, now, StringComparison.Ordinal);

        await SolutionVerifier.MovesAsync(before, before, leavesOthers: true);
    }

    [Fact]
    public Task A_base_class_its_heirs_and_what_only_they_held_go_along_over_files() => SolutionVerifier.MovesAsync(
        SolutionVerifier.Create(("Shop",
        [
            ("Base.cs", "using KlingGen;\n\ninternal class Base(KlingClient kling, double scale)\n{\n    public Task RunAsync() => kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A.\", CfgScale = scale });\n}\n"),
            ("Heirs.cs", "using KlingGen;\n\ninternal sealed class First(KlingClient kling, double scale) : Base(kling, scale);\n\ninternal sealed class Second : Base\n{\n    public Second(KlingClient kling) : base(kling, 0.3) { }\n}\n"),
            ("Use.cs", "using KlingGen;\n\ninternal static class Use\n{\n    public static Base[] All(KlingClient kling)\n    {\n        double scale = 0.5;\n        return [new First(kling, scale), new Second(kling)];\n    }\n}\n"),
        ])),
        leavesOthers: false,
        ("Base.cs", "using KlingGen;\n\ninternal class Base(KlingClient kling)\n{\n    public Task RunAsync() => kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = \"A.\", GenerateAudio = true });\n}\n"),
        ("Heirs.cs", "using KlingGen;\n\ninternal sealed class First(KlingClient kling) : Base(kling);\n\ninternal sealed class Second : Base\n{\n    public Second(KlingClient kling) : base(kling) { }\n}\n"),
        ("Use.cs", "using KlingGen;\n\ninternal static class Use\n{\n    public static Base[] All(KlingClient kling)\n    {\n        return [new First(kling), new Second(kling)];\n    }\n}\n"));

    [Fact]
    public Task Its_line_of_documentation_goes_with_it()
    {
        const string Documented = "/// <summary>Sends.</summary>\n/// <param name=\"kling\">The client.</param>\n/// <param name=\"scale\">How closely.</param>\ninternal sealed class Sender";
        return SolutionVerifier.MovesAsync(
            Code("KlingClient kling, double scale", "new Sender(kling, 0.4)", "V3", ", CfgScale = scale").Replace("internal sealed class Sender", Documented, StringComparison.Ordinal),
            Code("KlingClient kling", "new Sender(kling)", "O3", ", GenerateAudio = true").Replace("internal sealed class Sender", Documented.Replace("/// <param name=\"scale\">How closely.</param>\n", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public Task What_a_public_program_declares_is_its_own()
    {
        string before = Code("KlingClient kling, double scale", "new Sender(kling, 0.4)", "V3", ", CfgScale = scale").Replace("internal sealed", "public sealed", StringComparison.Ordinal);
        string after = Code("KlingClient kling", "new Sender(kling)", "O3", ", GenerateAudio = true").Replace("internal sealed", "public sealed", StringComparison.Ordinal);

        return SolutionVerifier.MovesAsync(
            TestSolution.CreateProject(new TestSettings(), ("Test.cs", before), ("Program.cs", "await Task.Yield();\n")).Solution, leavesOthers: false, ("Test.cs", after));
    }

    private static string Code(string parameters, string creation, string family, string more, string member = "") =>
        $$"""
        using KlingGen;

        internal sealed class Sender({{parameters}})
        {
            public Task RunAsync() => kling.{{family}}.Pro.TextToVideo.RunAsync(new() { Prompt = {{(parameters.Contains("prompt", StringComparison.Ordinal) ? "prompt" : "\"A bottle.\"")}}{{more}} });
        }

        internal sealed class Use
        {
            public object Make(KlingClient kling) => {{creation}};

            static double Next() => 0.4;

            static object Describe(params object?[] all) => all;
            {{member}}
        }
        """;
}
