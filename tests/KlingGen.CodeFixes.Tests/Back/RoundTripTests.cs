using KlingGen.CodeFixes.Tests.Payloads;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.CodeFixes.Tests.Back;

/// <summary>V3 to O3 and back: the same code wherever nothing was dropped or folded, and the audio was stated.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task Generated_requests_come_back_as_they_were()
    {
        const string Code =
            """
            using KlingGen;

            class Shop(KlingClient kling)
            {
                async Task Image(bool loud)
                {
                    // One picture.
                    V3ImageToVideoRequest request = new()
                    {
                        StartImageUrl = "https://example.com/bottle.png", // the first
                        EndImageUrl = "https://example.com/shelf.png",
                        Prompt = "A bottle turns.",
                        GenerateAudio = loud,
                    };
                    KlingResult<V3ImageToVideoResponse> clip = await kling.V3.Pro.ImageToVideo.RunAsync(request);
                    Console.WriteLine(clip.Value.Video.Url);
                }

                Task Elements(IReadOnlyList<KlingElement> elements) => kling.V3.FourK.ImageToVideo.RunAsync(new V3ImageToVideoRequest
                {
                    StartImageUrl = "https://example.com/shop.png",
                    Prompt = "@Element1 walks in.",
                    Elements = elements,
                    Duration = 7,
                    GenerateAudio = true,
                });

                Task Text() => kling.V3.Standard.TextToVideo.RunAsync(new() { Prompt = "A kite.", AspectRatio = AspectRatio.Ratio9x16, GenerateAudio = false });

                Task Motion(V3MotionControlRequest request) => kling.V3.Pro.MotionControl.RunAsync(request);
            }
            """;
        string there = await FixAsync(Verifiers.Create(), Code, new TestSettings());

        Assert.DoesNotContain("V3ImageToVideo", there, StringComparison.Ordinal);
        Assert.Contains("O3ReferenceToVideoRequest", there, StringComparison.Ordinal);
        Assert.Equal(Code, await FixAsync(BackVerifiers.Requests, there, BackVerifiers.ToV3));
    }

    [Fact]
    public async Task Other_payloads_come_back_as_they_were()
    {
        const string Code =
            """"
            using System.Net.Http.Json;
            using System.Text;
            using System.Text.Json.Nodes;
            using System.Text.Json.Serialization;

            class Body
            {
                [JsonPropertyName("prompt")] public string? Prompt { get; set; }
                [JsonPropertyName("start_image_url")] public string? Image { get; set; }
                [JsonPropertyName("generate_audio")] public bool Audio { get; set; }
            }

            class Shop(HttpClient http)
            {
                // A comment stays.
                Task Anonymous(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
                {
                    prompt = "A bottle turns.", // and so does this
                    start_image_url = image,
                    generate_audio = true,
                });

                Task Dictionary(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", new Dictionary<string, object>
                {
                    ["start_image_url"] = image,
                    ["prompt"] = "A bottle turns.",
                    ["generate_audio"] = false,
                });

                Task Node(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/4k/image-to-video", new JsonObject
                {
                    ["start_image_url"] = image,
                    ["multi_prompt"] = new JsonArray(new JsonObject { ["prompt"] = "A kite.", ["duration"] = "3" }),
                    ["generate_audio"] = true,
                });

                Task Elements(string image) => http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(
                    """
                    {
                      "prompt": "@Element1 walks in.",
                      "start_image_url": "https://example.com/shop.png",
                      "elements": [{ "frontal_image_url": "https://example.com/ada.png" }],
                      "generate_audio": true
                    }
                    """,
                    Encoding.UTF8,
                    "application/json"));

                Task Class(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new Body
                {
                    Prompt = "A kite.",
                    Image = image,
                    Audio = true,
                });

                Task Text() => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "A kite.", aspect_ratio = "9:16", generate_audio = true });
            }
            """";
        string there = await FixAsync(PayloadVerifier.Create(), Code, new TestSettings());

        Assert.DoesNotContain("kling-video/v3", there, StringComparison.Ordinal);
        Assert.Contains("kling-video/o3/pro/reference-to-video", there, StringComparison.Ordinal);
        Assert.Equal(Code, await FixAsync(BackVerifiers.Payloads, there, BackVerifiers.ToV3));
    }

    // Not stated, the audio that V3 assumes is what the way there states and the way back keeps.
    [Fact]
    public async Task Audio_that_was_not_stated_comes_back_stated()
    {
        const string Code =
            """
            using System.Net.Http.Json;

            class Shop(HttpClient http)
            {
                Task Run(string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new { prompt = "A kite.", start_image_url = image });
            }
            """;
        string there = await FixAsync(PayloadVerifier.Create(), Code, new TestSettings());

        Assert.Equal(
            Code.Replace("start_image_url = image", "start_image_url = image, generate_audio = true", StringComparison.Ordinal),
            await FixAsync(BackVerifiers.Payloads, there, BackVerifiers.ToV3));
    }

    private static async Task<string> FixAsync<TFix>(CodeFixVerifier<TFix> verifier, string code, TestSettings settings)
        where TFix : CodeFixProvider, new()
    {
        Project project = TestSolution.CreateProject(settings, ("Test.cs", code));
        Document document = project.Documents.Single(document => document.Name == "Test.cs");
        Solution changed = await verifier.FixAllAsync(project.Solution, FixAllScope.Solution, document, settings);
        return await CodeFixVerifier<TFix>.ReadAsync(changed.GetProject(project.Id)!, "Test.cs");
    }
}
