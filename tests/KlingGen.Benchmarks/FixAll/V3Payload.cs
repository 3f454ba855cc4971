using System.Globalization;

namespace KlingGen.Benchmarks.FixAll;

/// <summary>A call without generated types, in one of the shapes that users write.</summary>
internal static class V3Payload
{
    /// <summary>The class of which the files of a project create objects.</summary>
    public const string Dto = """
        using System.Text.Json.Serialization;

        namespace Adverts;

        internal sealed class ClipBody
        {
            [JsonPropertyName("prompt")]
            public required string Prompt { get; init; }

            [JsonPropertyName("negative_prompt")]
            public string? Avoid { get; init; }

            [JsonPropertyName("cfg_scale")]
            public double? Scale { get; init; }
        }

        """;

    /// <summary>The member that makes the call.</summary>
    /// <param name="number">The file's number.</param>
    /// <param name="shape">Any number; it tells the shape.</param>
    public static string Write(int number, int shape)
    {
        string n = number.ToString(CultureInfo.InvariantCulture);
        string body = (shape % 4) switch
        {
            0 => $$"""
                    // The street, as in {{n}}.
                    var body = new { prompt = "A street in the rain.", negative_prompt = "blur, low quality", cfg_scale = 0.5, duration = "8" };
                    return await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", body);
            """,
            1 => $$"""
                    var body = new Dictionary<string, object?>
                    {
                        ["start_image_url"] = "https://example.com/{{n}}.png",
                        ["prompt"] = "The lamp swings.",
                        ["negative_prompt"] = "blur",
                        ["cfg_scale"] = 0.5,
                    };
                    return await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
            """,
            2 => $$""""
                    string body = """{ "prompt": "A swan lands, {{n}}.", "negative_prompt": "text", "cfg_scale": 0.5 }""";
                    return await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/4k/text-to-video", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
            """",
            _ => $$"""
                    const string id = "fal-ai/kling-video/v3/pro/text-to-video";
                    return await http.PostAsJsonAsync($"https://queue.fal.run/{id}", new ClipBody { Prompt = "A harbour at dawn, {{n}}.", Avoid = "fog", Scale = 0.5 });
            """,
        };
        return $$"""

                public async Task<HttpResponseMessage> SendAsync(HttpClient http)
                {
            {{body.Replace("\n", "\n    ", StringComparison.Ordinal)}}
                }

            """;
    }
}
