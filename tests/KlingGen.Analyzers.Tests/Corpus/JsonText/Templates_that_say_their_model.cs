public static class Templates
{
    public const string Kling = """
        {
          "model": "fal-ai/kling-video/v3/pro/image-to-video",
          "input": {
            "prompt": "%PROMPT%",
            "start_image_url": "%IMAGE%" //! KLG1001
          }
        }
        """;

    public const string Reference = """
        { "model": "fal-ai/kling-video/o3/pro/reference-to-video", "prompt": "%PROMPT%", "start_image_url": "%IMAGE%", "cfg_scale": 0.5 } //! KLG1003
        """;

    public const string Pixverse = """
        { "model": "fal-ai/pixverse/v5/image-to-video", "input": { "prompt": "%PROMPT%", "image_url": "%IMAGE%", "negative_prompt": "blur" } } //~
        """;

    public const string Help = """
        { "model": "fal-ai/kling-video/v3/pro/text-to-video", "input": { "prompt": "...", "negative_prompt": "what to avoid" } } //~
        """;
}
//# file: Relay.cs
using System.Text;
using System.Text.Json;

public sealed class Relay(HttpClient http)
{
    public Task KlingAsync(string prompt, string image) => PostAsync(Templates.Kling.Replace("%PROMPT%", prompt).Replace("%IMAGE%", image));

    public Task ReferAsync(string prompt, string image) => PostAsync(Templates.Reference.Replace("%PROMPT%", prompt).Replace("%IMAGE%", image));

    public Task PixverseAsync(string prompt, string image) => PostAsync(Templates.Pixverse.Replace("%PROMPT%", prompt).Replace("%IMAGE%", image));

    public static void PrintHelp() => Console.WriteLine(Templates.Help);

    public static string? ReadModel()
    {
        using JsonDocument example = JsonDocument.Parse("""{ "model": "fal-ai/kling-video/v3/pro/text-to-video", "prompt": "A fox", "cfg_scale": 0.5 }"""); //~
        return example.RootElement.GetProperty("model").GetString();
    }

    private Task PostAsync(string json) => http.PostAsync("https://relay.example.com/v1/run", new StringContent(json, Encoding.UTF8, "application/json"));
}
