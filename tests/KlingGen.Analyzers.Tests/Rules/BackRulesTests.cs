using System.Collections.Immutable;
using KlingGen.Analyzers.Rules;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Rules;

/// <summary>The rules of the way from O3 back to V3, on generated requests.</summary>
public sealed class BackRulesTests
{
    private static readonly TestSettings _toV3 = new() { Target = "V3" };

    [Fact]
    public async Task A_first_frame_under_its_O3_name_is_reported_with_its_V3_name()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task Run() => kling.{|KLG1014:O3|}.Pro.ImageToVideo.RunAsync(new {|KLG1014:O3ImageToVideoRequest|} { {|KLG1011:ImageUrl|} = "a", Prompt = "b" });
            }
            """);

        Diagnostic name = found.Single(diagnostic => diagnostic.Id == "KLG1011");
        Assert.Equal(DiagnosticSeverity.Warning, name.Severity);
        Assert.Equal(
            "'image_url' is O3-only: V3 image-to-video calls the first frame 'start_image_url' and ignores the old name "
            + "('start_image_url' at fal-ai/kling-video/v3/pro/image-to-video)",
            name.GetMessage());
        Assert.Equal(
            ["fal-ai/kling-video/o3/pro/image-to-video", "fal-ai/kling-video/v3/pro/image-to-video", "Rename", "start_image_url"],
            new[] { DiagnosticKeys.Endpoint, DiagnosticKeys.NewEndpoint, DiagnosticKeys.Action, DiagnosticKeys.NewName }.Select(key => name.Properties[key]));
        Assert.Contains(
            "'O3.Pro.ImageToVideo' is Kling O3; V3 has fal-ai/kling-video/v3/pro/image-to-video",
            found.Where(diagnostic => diagnostic is { Id: "KLG1014", Severity: DiagnosticSeverity.Info }).Select(diagnostic => diagnostic.GetMessage()));
    }

    [Fact]
    public async Task A_reference_request_with_a_first_frame_moves_and_its_aspect_ratio_is_said_to_go()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task Run(IReadOnlyList<KlingElement> elements) => kling.{|KLG1014:O3|}.Pro.ReferenceToVideo.RunAsync(new {|KLG1014:O3ReferenceToVideoRequest|}
                {
                    StartImageUrl = "a",
                    Prompt = "@Element1 walks in.",
                    Elements = elements,
                    {|KLG1013:AspectRatio|} = AspectRatio.Ratio16x9,
                });
            }
            """);

        Assert.Equal(
            "'aspect_ratio' has no place on V3 image-to-video: V3 gives the video the shape of the first frame and ignores this without an error "
            + "(nothing takes its place at fal-ai/kling-video/v3/pro/image-to-video)",
            found.Single(diagnostic => diagnostic.Id == "KLG1013").GetMessage());
    }

    [Fact]
    public async Task A_reference_request_with_images_stays_and_only_the_images_are_reported()
    {
        ImmutableArray<Diagnostic> found = await Verify(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                Task Run(IReadOnlyList<string> images) => kling.O3.Pro.ReferenceToVideo.RunAsync(new O3ReferenceToVideoRequest
                {
                    StartImageUrl = "a",
                    {|KLG1012:ImageUrls|} = images,
                    AspectRatio = AspectRatio.Ratio16x9,
                });
            }
            """);

        Assert.Equal(
            "'image_urls' is O3-only: V3 takes no reference images and ignores them without an error "
            + "(nothing takes its place at fal-ai/kling-video/v3/pro/image-to-video)",
            Assert.Single(found).GetMessage());
    }

    [Fact]
    public Task Images_that_are_null_keep_nothing_on_O3() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Request() => new {|KLG1014:O3ReferenceToVideoRequest|} { StartImageUrl = "a", {|KLG1012:ImageUrls|} = null };
        }
        """);

    [Fact]
    public Task A_reference_request_without_a_first_frame_stays() => Verify(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.O3.Pro.ReferenceToVideo.RunAsync(new() { Prompt = "b", AspectRatio = AspectRatio.Ratio16x9 });

            Task Local()
            {
                O3ReferenceToVideoRequest request = new() { Prompt = "b", StartImageUrl = null };
                return kling.O3.Pro.ReferenceToVideo.RunAsync(request);
            }
        }
        """);

    [Fact]
    public Task A_call_that_sends_a_local_is_reported_when_the_local_moves() => Verify(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run()
            {
                var request = new {|KLG1014:O3ReferenceToVideoRequest|} { Prompt = "b", StartImageUrl = "a" };
                return kling.{|KLG1014:O3|}.Pro.ReferenceToVideo.RunAsync(request);
            }

            Task Elsewhere(O3ReferenceToVideoRequest request) => kling.O3.Pro.ReferenceToVideo.RunAsync(request);
        }
        """);

    [Fact]
    public Task What_a_copy_changes_is_reported_where_it_is_sure_to_stay_or_to_move() => Verify(
        """
        using KlingGen;

        class Shop
        {
            object Ratio(O3ReferenceToVideoRequest request) => request with { AspectRatio = AspectRatio.Ratio16x9 };

            object Images(O3ReferenceToVideoRequest request, string[] images) => request with { {|KLG1012:ImageUrls|} = images };

            object Frame(O3ImageToVideoRequest request) => request with { {|KLG1011:ImageUrl|} = "a" };
        }
        """);

    [Fact]
    public Task Video_to_video_has_no_counterpart() => Verify(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.O3.Pro.VideoToVideoEdit.RunAsync(new() { Prompt = "a", VideoUrl = "b", ImageUrls = ["c"] });
        }
        """);

    private static Task<ImmutableArray<Diagnostic>> Verify(string code) => AnalyzerVerifier.VerifyAsync(AllRules.Create(), code, _toV3);
}
