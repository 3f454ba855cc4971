using System.Text.Json.Nodes;

public static class VideoTools
{
    private const string Model = "fal-ai/kling-video/v3/pro/image-to-video";

    public static JsonObject Describe() => new()
    {
        ["name"] = "kling_video",
        ["x-model"] = Model,
        ["parameters"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["prompt"] = new JsonObject { ["type"] = "string" },
                ["start_image_url"] = new JsonObject { ["type"] = "string", ["format"] = "uri" }, //~
                ["negative_prompt"] = new JsonObject { ["type"] = "string" }, //~
                ["cfg_scale"] = new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, //~
            },
            ["required"] = new JsonArray("prompt", "start_image_url"), //~
        },
    };

    public const string OpenApi = """
        {
          "paths": {
            "/fal-ai/kling-video/v3/pro/image-to-video": {
              "post": {
                "requestBody": {
                  "schema": {
                    "properties": {
                      "negative_prompt": { "type": "string" }, //~
                      "cfg_scale": { "type": "number" } //~
                    }
                  }
                }
              }
            }
          }
        }
        """;
}
