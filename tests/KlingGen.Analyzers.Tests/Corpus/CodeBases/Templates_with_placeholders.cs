//# run
internal static class Templates
{
    public const string KlingV3 = """
        {
          "prompt": "__PROMPT__",
          "start_image_url": "__IMAGE__", //! KLG1001
          "negative_prompt": "blur, distort, and low quality" //! KLG1002
        }
        """;

    public const string Sdxl = """
        {
          "prompt": "__PROMPT__",
          "negative_prompt": "blur" //~
        }
        """;
}
//# file: TemplateRunner.cs
using System.Text;

public sealed class TemplateRunner(HttpClient http)
{
    public Task KlingAsync(string prompt, string image)
    {
        var json = Templates.KlingV3.Replace("__PROMPT__", Escape(prompt)).Replace("__IMAGE__", image);
        return PostAsync("fal-ai/kling-video/v3/pro/image-to-video", json);
    }

    public Task SdxlAsync(string prompt) => PostAsync("fal-ai/fast-sdxl", Templates.Sdxl.Replace("__PROMPT__", Escape(prompt)));

    private static string Escape(string text) => text.Replace("\"", "\\\"");

    private Task PostAsync(string model, string json) =>
        http.PostAsync($"https://queue.fal.run/{model}", new StringContent(json, Encoding.UTF8, "application/json"));
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new TemplateRunner(http).KlingAsync("A mill.", "https://example.com/a.png");
        await new TemplateRunner(http).SdxlAsync("A mill.");
    }
}
