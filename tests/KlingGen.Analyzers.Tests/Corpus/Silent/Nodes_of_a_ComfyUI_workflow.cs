using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class ComfyWorkflow(HttpClient http)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/image-to-video";

    public Task QueueAsync(string prompt, string negative, string image) => http.PostAsJsonAsync("http://127.0.0.1:8188/prompt", new JsonObject
    {
        ["prompt"] = new JsonObject
        {
            ["3"] = new JsonObject
            {
                ["class_type"] = "KlingImage2VideoNode",
                ["inputs"] = new JsonObject
                {
                    ["prompt"] = prompt,
                    ["negative_prompt"] = negative, //~
                    ["cfg_scale"] = 0.8, //~
                    ["start_frame"] = image,
                },
            },
        },
    });

    public Task FalAsync(string prompt, string image) =>
        http.PostAsJsonAsync("https://queue.fal.run/" + Kling, new JsonObject { ["prompt"] = prompt, ["start_image_url"] = image }); //! KLG1001
}
