using KlingGen.Testing.Verifiers;

namespace KlingGen.CodeFixes.Tests;

/// <summary>Where something would be lost or would not compile nothing is offered, and the diagnostics stay.</summary>
public sealed class MoveRequestRefusalTests
{
    private static readonly CodeFixVerifier<MoveRequestFixer> Verifier = Verifiers.Create();

    [Fact]
    public Task Words_that_do_not_fit_into_the_prompt_are_not_left_out_silently() => NotOffered(
        $"await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest {{ Prompt = \"{new string('p', 2490)}\", NegativePrompt = \"blur, noise\" }});");

    [Fact]
    public Task A_request_that_goes_to_turbo_or_motion_control_is_nobodys_business() => Verifier.VerifyAsync(
        InMethod("await kling.V3Turbo.Pro.TextToVideo.RunAsync(new() { Prompt = prompt }); await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = prompt });"),
        InMethod("await kling.V3Turbo.Pro.TextToVideo.RunAsync(new() { Prompt = prompt }); await kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = prompt, GenerateAudio = true });"));

    [Fact]
    public Task An_initializer_with_a_directive_stays() => Verifier.VerifyNotOfferedAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.V3.Pro.TextToVideo.RunAsync(new()
            {
                Prompt = "A bottle.",
        #if DEBUG
                Duration = 3,
        #endif
                CfgScale = 0.5,
            });
        }
        """);

    [Fact]
    public Task A_request_that_another_configuration_uses_stays() => NotOffered(
        "V3TextToVideoRequest request = new();\n#if NEVER\nSend(request);\n#endif\nawait kling.V3.Pro.TextToVideo.RunAsync(request);");

    [Fact]
    public Task Where_a_warning_is_an_error_an_unused_local_is_not_left_behind() => Verifier.VerifyAsync(
        InMethod("double scale = 0.5; await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = prompt, CfgScale = scale });"),
        InMethod("await kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = prompt, GenerateAudio = true });"),
        new TestSettings { WarningsAsErrors = true });

    [Fact]
    public Task Words_in_a_copy_of_an_unknown_request_stay() => NotOffered(
        "await kling.V3.Pro.TextToVideo.RunAsync(known with { NegativePrompt = \"blur\" });");

    [Theory]
    [InlineData("await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = , NegativePrompt = \"blur\" });")]
    [InlineData("await kling.V3.Pro.TextToVideo.RunAsync(new V3TextToVideoRequest { Prompt = prompt, NegativePrompt = \"blur\"")]
    public Task Code_with_errors_in_the_request_stays(string statement) => Verifier.VerifyNotOfferedAsync(
        InMethod(statement), new TestSettings { AllowsErrors = true });

    [Fact]
    public Task Errors_elsewhere_in_the_file_are_no_obstacle() => Verifier.VerifyAsync(
        InMethod("await kling.V3.Pro.TextToVideo.RunAsync(new() { Prompt = prompt });") + "class Half { int Unknown() => missing; }",
        InMethod("await kling.O3.Pro.TextToVideo.RunAsync(new() { Prompt = prompt, GenerateAudio = true });") + "class Half { int Unknown() => missing; }",
        new TestSettings { AllowsErrors = true });

    private static Task NotOffered(string statement) => Verifier.VerifyNotOfferedAsync(InMethod(statement));

    private static string InMethod(string statement) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            private KlingResult<V3TextToVideoResponse>? clip;
            private int count;

            private string Negative { get; set; } = "blur";

            async Task Run(string prompt, KlingShot[] shots, double[] scales, V3TextToVideoRequest known)
            {
                {{statement}}
            }

            double Measure() => count++;

            int Length() => count++;

            string Text(int number) => $"{number}{count++}";

            void Send(V3TextToVideoRequest request) => Console.WriteLine(request);
        }

        """;
}
