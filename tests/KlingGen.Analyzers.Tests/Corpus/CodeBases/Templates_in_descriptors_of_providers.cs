//# file: ProviderDescriptor.cs
namespace Loom.Providers;

public sealed class ProviderDescriptor
{
    public required string Key { get; init; }
    public required string Url { get; init; }
    public required string BodyTemplate { get; init; }
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromSeconds(3);
}
//# file: Descriptors.cs
namespace Loom.Providers;

public static class Descriptors
{
    public static ProviderDescriptor KlingV3 { get; } = new()
    {
        Key = "kling-v3",
        Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        BodyTemplate = """
            {
              "prompt": {{prompt}},
              "start_image_url": {{image}}, //! KLG1001
              "negative_prompt": {{negative}}, //! KLG1002
              "duration": "5"
            }
            """,
    };

    public static ProviderDescriptor KlingO3 { get; } = new()
    {
        Key = "kling-o3",
        Url = "https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video",
        BodyTemplate = """
            {
              "prompt": {{prompt}},
              "image_url": {{image}},
              "duration": "5"
            }
            """,
    };

    public static ProviderDescriptor Veo { get; } = new()
    {
        Key = "veo",
        Url = "https://queue.fal.run/fal-ai/veo3.1/image-to-video",
        BodyTemplate = """
            {
              "prompt": {{prompt}},
              "image_url": {{image}},
              "negative_prompt": {{negative}} //~
            }
            """,
        PollEvery = TimeSpan.FromSeconds(8),
    };

    public static ProviderDescriptor Runway { get; } = new()
    {
        Key = "runway",
        Url = "https://api.dev.runwayml.com/v1/image_to_video",
        BodyTemplate = """{ "model": "gen4_turbo", "promptText": {{prompt}}, "promptImage": {{image}} }""",
    };

    public static IEnumerable<ProviderDescriptor> All => [KlingV3, KlingO3, Veo, Runway];
}
//# file: TemplateEngine.cs
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Loom.Providers;

public static partial class TemplateEngine
{
    public static string Fill(string template, IReadOnlyDictionary<string, string?> values) => Hole().Replace(
        template,
        match => JsonSerializer.Serialize(values.TryGetValue(match.Groups[1].Value, out string? value) ? value : null));

    private static Regex Hole() => new(@"\{\{(\w+)\}\}");
}
//# file: LoomService.cs
using System.Text;

namespace Loom.Providers;

public sealed class LoomService(HttpClient http)
{
    private static readonly Dictionary<string, ProviderDescriptor> s_byKey = Descriptors.All.ToDictionary(descriptor => descriptor.Key);

    public async Task<string> WeaveAsync(string provider, string prompt, string image, string? negative)
    {
        ProviderDescriptor descriptor = s_byKey[provider];
        string json = TemplateEngine.Fill(descriptor.BodyTemplate, new Dictionary<string, string?>
        {
            ["prompt"] = prompt,
            ["image"] = image,
            ["negative"] = negative,
        });
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync(descriptor.Url, content);
        return await response.Content.ReadAsStringAsync();
    }
}
