//# run
using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class FieldList
{
    public static JsonObject Build(string prompt, string? image, string? negative, double? cfg)
    {
        List<(string Name, JsonNode? Value)> fields =
        [
            ("prompt", prompt),
            ("start_image_url", image), //! KLG1001
            ("negative_prompt", negative), //! KLG1002
            ("cfg_scale", cfg), //! KLG1003
        ];

        JsonObject body = [];
        foreach ((string name, JsonNode? value) in fields)
        {
            if (value is not null)
            {
                body[name] = value;
            }
        }

        return body;
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonObject body = FieldList.Build("A gate opens.", "https://example.com/gate.png", "dogs", 0.4);
        using HttpRequestMessage request = new(HttpMethod.Post, "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video");
        request.Content = JsonContent.Create(body);
        using HttpResponseMessage response = await http.SendAsync(request);
    }
}
