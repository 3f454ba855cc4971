using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Tools(HttpClient http)
{
    public const string VideoModel = "fal-ai/kling-video/v3/pro/text-to-video";

    public static object Describe() => new
    {
        name = "make_video",
        description = "Makes a video. Use negative_prompt for what to avoid.", //~
        parameters = new
        {
            type = "object",
            properties = new
            {
                prompt = new { type = "string" },
                negative_prompt = new { type = "string", description = "What to avoid." }, //~
                cfg_scale = new { type = "number", minimum = 0, maximum = 1 }, //~
            },
            required = new[] { "prompt", "negative_prompt" }, //~
        },
    };

    public static JsonObject DescribeAsJson() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["negative_prompt"] = new JsonObject { ["type"] = "string" }, //~
            ["cfg_scale"] = new JsonObject { ["type"] = "number" }, //~
        },
    };

    public Task AskAsync() => http.PostAsJsonAsync("https://api.openai.com/v1/responses", new { model = "gpt", tools = new[] { Describe() } });
}
