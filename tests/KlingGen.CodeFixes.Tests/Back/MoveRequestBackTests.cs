namespace KlingGen.CodeFixes.Tests.Back;

/// <summary>What becomes of generated O3 requests in a project that should be on V3.</summary>
public sealed class MoveRequestBackTests
{
    [Fact]
    public async Task Image_to_video_gets_the_old_name_of_its_first_frame_and_states_the_silence_that_O3_assumed()
    {
        string title = await BackVerifiers.Requests.VerifyAsync(
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                async Task Run()
                {
                    KlingResult<O3ImageToVideoResponse> clip = await kling.O3.Pro.ImageToVideo.RunAsync(new O3ImageToVideoRequest
                    {
                        // The shop's own photograph.
                        ImageUrl = "https://example.com/bottle.png",
                        Prompt = "A bottle turns.",
                        Duration = 10,
                    });
                    Console.WriteLine(clip.Value.Video.Url);
                }
            }
            """,
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                async Task Run()
                {
                    KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest
                    {
                        // The shop's own photograph.
                        StartImageUrl = "https://example.com/bottle.png",
                        Prompt = "A bottle turns.",
                        Duration = 10,
                        GenerateAudio = false,
                    });
                    Console.WriteLine(clip.Value.Video.Url);
                }
            }
            """,
            BackVerifiers.ToV3);

        // What V3 assumes and O3 could not be told is said; nothing is invented.
        Assert.Equal("Move this request to V3 image-to-video, which assumes negative_prompt = \"blur, distort, and low quality\", cfg_scale = 0.5", title);
    }

    [Fact]
    public Task A_reference_request_with_a_first_frame_becomes_image_to_video_without_its_aspect_ratio() => BackVerifiers.Requests.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run(IReadOnlyList<KlingElement> elements)
            {
                var request = new O3ReferenceToVideoRequest
                {
                    StartImageUrl = "https://example.com/shop.png",
                    Prompt = "@Element1 walks in.",
                    Elements = elements,
                    ImageUrls = null,
                    AspectRatio = AspectRatio.Ratio9x16,
                    GenerateAudio = true,
                };
                return kling.O3.FourK.ReferenceToVideo.RunAsync(request);
            }
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run(IReadOnlyList<KlingElement> elements)
            {
                var request = new V3ImageToVideoRequest
                {
                    StartImageUrl = "https://example.com/shop.png",
                    Prompt = "@Element1 walks in.",
                    Elements = elements,
                    GenerateAudio = true,
                };
                return kling.V3.FourK.ImageToVideo.RunAsync(request);
            }
        }
        """,
        BackVerifiers.ToV3);

    [Fact]
    public Task Reference_images_keep_a_request_on_O3() => BackVerifiers.Requests.VerifyNotOfferedAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run(IReadOnlyList<string> images) => kling.O3.Pro.ReferenceToVideo.RunAsync(new()
            {
                StartImageUrl = "https://example.com/shop.png",
                Prompt = "@Image1 comes to life.",
                ImageUrls = images,
                AspectRatio = AspectRatio.Ratio9x16,
            });
        }
        """,
        BackVerifiers.ToV3);

    [Fact]
    public Task Text_to_video_keeps_its_aspect_ratio() => BackVerifiers.Requests.VerifyAsync(
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.O3.Standard.TextToVideo.RunAsync(new() { Prompt = "A kite.", AspectRatio = AspectRatio.Ratio9x16 });
        }
        """,
        """
        using KlingGen;

        class Shop(KlingClient kling)
        {
            Task Run() => kling.V3.Standard.TextToVideo.RunAsync(new() { Prompt = "A kite.", AspectRatio = AspectRatio.Ratio9x16, GenerateAudio = false });
        }
        """,
        BackVerifiers.ToV3);
}
