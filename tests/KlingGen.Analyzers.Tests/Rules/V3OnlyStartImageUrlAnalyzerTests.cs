using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

public sealed class V3OnlyStartImageUrlAnalyzerTests
{
    [Fact]
    public async Task The_first_frame_of_a_V3_image_to_video_request_is_reported_at_its_name()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop
            {
                object Request() => new V3ImageToVideoRequest
                {
                    [|StartImageUrl|] = "https://example.com/bottle.png",
                    Prompt = "A bottle turns.",
                };
            }
            """);

        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "'start_image_url' is V3-only: O3 image-to-video calls the first frame 'image_url' and ignores the old name "
            + "('image_url' at fal-ai/kling-video/o3/*/image-to-video)",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task The_message_names_the_endpoint_of_the_call_when_the_request_is_its_argument()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task Run() => kling.V3.FourK.ImageToVideo.RunAsync(new() { [|StartImageUrl|] = "https://example.com/bottle.png" });
            }
            """);

        Diagnostic diagnostic = Assert.Single(found);
        Assert.EndsWith("('image_url' at fal-ai/kling-video/o3/4k/image-to-video)", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_diagnostic_carries_what_a_report_needs()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task Run() => kling.V3.Pro.ImageToVideo.RunAsync(new() { [|StartImageUrl|] = "https://example.com/bottle.png" });
            }
            """);

        ImmutableDictionary<string, string?> facts = Assert.Single(found).Properties;
        Assert.Equal("start_image_url", facts[DiagnosticKeys.WireName]);
        Assert.Equal("Rename", facts[DiagnosticKeys.Action]);
        Assert.Equal("image_url", facts[DiagnosticKeys.NewName]);
        Assert.Equal("fal-ai/kling-video/v3/pro/image-to-video", facts[DiagnosticKeys.Endpoint]);
        Assert.Equal("fal-ai/kling-video/o3/pro/image-to-video", facts[DiagnosticKeys.NewEndpoint]);
    }

    [Fact]
    public Task A_request_with_elements_moves_to_reference_to_video_which_takes_the_name() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Request(IReadOnlyList<KlingElement> elements) => new V3ImageToVideoRequest
            {
                StartImageUrl = "https://example.com/bottle.png",
                Elements = elements,
            };
        }
        """);

    [Theory]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("(IReadOnlyList<KlingElement>?)null")]
    public Task Elements_that_are_certainly_null_count_as_absent(string elements) => Verify(
        $$"""
        using KlingGen;

        class Shop
        {
            object Request() => new V3ImageToVideoRequest { [|StartImageUrl|] = "https://example.com/bottle.png", Elements = {{elements}} };
        }
        """);

    [Fact]
    public Task A_with_expression_is_silent_because_the_request_may_have_elements() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Change(V3ImageToVideoRequest request) => request with { StartImageUrl = "https://example.com/other.png" };
        }
        """);

    [Fact]
    public Task A_with_expression_that_takes_the_elements_away_is_reported() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Change(V3ImageToVideoRequest request) => request with { [|StartImageUrl|] = "https://example.com/other.png", Elements = null };
        }
        """);

    [Fact]
    public Task O3_reference_to_video_still_calls_it_by_that_name() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Request() => new O3ReferenceToVideoRequest { StartImageUrl = "https://example.com/bottle.png" };
        }
        """);

    [Fact]
    public Task Motion_control_and_turbo_have_no_counterpart_and_are_silent() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Motion() => new V3MotionControlRequest
            {
                ImageUrl = "https://example.com/bottle.png",
                VideoUrl = "https://example.com/dance.mp4",
                CharacterOrientation = default,
            };

            object Turbo() => new V3TurboImageToVideoRequest { ImageUrl = "https://example.com/bottle.png", Prompt = "A bottle turns." };
        }
        """);

    [Fact]
    public Task A_class_of_the_users_with_the_same_names_is_silent() => Verify(
        """
        namespace Mine;

        class V3ImageToVideoRequest
        {
            public string? StartImageUrl { get; init; }
            public string? NegativePrompt { get; init; }
        }

        class Shop
        {
            object Request() => new V3ImageToVideoRequest { StartImageUrl = "https://example.com/bottle.png", NegativePrompt = "blur" };
        }
        """);

    [Fact]
    public Task A_schema_of_the_users_that_takes_the_parameter_back_wins_over_the_package() => Verify(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.V3.Pro.ImageToVideo.RunAsync(new() { StartImageUrl = "https://example.com/bottle.png" });
        }
        """,
        new TestSettings { Schemas = [("schemas/o3-pro.json", NewerO3)] });

    private const string NewerO3 =
        """
        {
          "title": "Newer O3", "x-fal-endpoints": ["fal-ai/kling-video/o3/pro/image-to-video"],
          "$defs": {
            "Request": {
              "type": "object",
              "properties": { "start_image_url": { "type": "string" }, "generate_audio": { "type": "boolean" } },
              "x-fal-order-properties": ["start_image_url", "generate_audio"]
            },
            "Response": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] }
          }
        }
        """;

    private static Task<ImmutableArray<Diagnostic>> Verify(string code, TestSettings? settings = null) =>
        AnalyzerVerifier<V3OnlyStartImageUrlAnalyzer>.VerifyAsync(code, settings);
}
