using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

public sealed class V3EndpointUsedAnalyzerTests
{
    [Fact]
    public async Task Request_types_and_client_accesses_are_reported_at_the_name_that_says_V3()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop
            {
                private readonly KlingClient _kling = new("key");

                Task Named() => _kling.[|V3|].Pro.TextToVideo.RunAsync(new [|V3TextToVideoRequest|] { Prompt = "A bottle turns." });

                Task Typed() => this._kling.[|V3|].Pro.TextToVideo.RunAsync([|new|]() { Prompt = "A bottle turns." });
            }
            """);

        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Equal("'V3.Pro.TextToVideo' is Kling V3; O3 has fal-ai/kling-video/o3/pro/text-to-video", found[0].GetMessage());
        Assert.Equal("'V3TextToVideoRequest' is Kling V3; O3 has fal-ai/kling-video/o3/pro/text-to-video", found[1].GetMessage());
    }

    [Fact]
    public async Task The_elements_of_the_request_at_hand_decide_which_endpoint_is_named()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task With(KlingElement[] elements) =>
                    kling.[|V3|].Pro.ImageToVideo.RunAsync(new [|V3ImageToVideoRequest|] { StartImageUrl = "a", Elements = elements });

                Task Unknown(V3ImageToVideoRequest request) => kling.[|V3|].Pro.ImageToVideo.RunAsync(request);
            }
            """);

        Assert.EndsWith("O3 has fal-ai/kling-video/o3/pro/reference-to-video", found[0].GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("O3 has fal-ai/kling-video/o3/pro/reference-to-video", found[1].GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith(
            "O3 has fal-ai/kling-video/o3/pro/reference-to-video or fal-ai/kling-video/o3/pro/image-to-video",
            found[2].GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task A_client_held_in_a_variable_is_reported_where_the_endpoint_is_named() => Verify(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run(V3TextToVideoRequest request)
            {
                var pro = kling.V3.Pro;
                return pro.[|TextToVideo|].RunAsync(request);
            }

            Task? Maybe(KlingClient? kling, V3TextToVideoRequest request) => kling?.[|V3|].Pro.TextToVideo.RunAsync(request);
        }
        """);

    [Fact]
    public Task Motion_control_turbo_and_O3_are_silent() => Verify(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Motion(V3MotionControlRequest request) => kling.V3.Pro.MotionControl.RunAsync(request);

            Task Turbo() => kling.V3Turbo.Pro.TextToVideo.RunAsync(new() { Prompt = "A bottle turns." });

            Task Omni() => kling.O3.Pro.TextToVideo.RunAsync(new O3TextToVideoRequest { Prompt = "A bottle turns." });
        }
        """);

    [Fact]
    public Task Naming_a_V3_type_without_creating_it_is_silent() => Verify(
        """
        using KlingGen;

        class Shop
        {
            string Name(V3TextToVideoRequest request) => nameof(V3TextToVideoRequest) + typeof(V3TextToVideoRequest) + request.Prompt;
        }
        """);

    private static Task<ImmutableArray<Diagnostic>> Verify(string code) => AnalyzerVerifier<V3EndpointUsedAnalyzer>.VerifyAsync(code);
}
