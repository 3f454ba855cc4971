using System.Text.Json.Nodes;

public static class OpenApi
{
    public static JsonObject Describe() => new()
    {
        ["openapi"] = "3.0.3",
        ["paths"] = new JsonObject
        {
            ["/fal-ai/kling-video/v3/pro/text-to-video"] = new JsonObject
            {
                ["post"] = new JsonObject
                {
                    ["requestBody"] = new JsonObject { ["schema"] = Input() },
                },
            },
        },
    };

    private static JsonObject Input() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["prompt"] = Text("What happens", 2500),
            ["negative_prompt"] = Text("What must not be seen", 2500), //~
            ["cfg_scale"] = new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, //~
        },
        ["required"] = new JsonArray("prompt"),
    };

    private static JsonObject Text(string description, int limit) => new() { ["type"] = "string", ["description"] = description, ["maxLength"] = limit };
}
//# file: Docs.cs
using System.Text;

public sealed class DocsPublisher(HttpClient docs)
{
    public Task PublishAsync() => docs.PutAsync("https://docs.example.com/api/specs/kling", new StringContent(OpenApi.Describe().ToJsonString(), Encoding.UTF8, "application/json"));
}
