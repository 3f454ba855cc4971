using System.Net.Http.Json;

public sealed class HelpText(HttpClient http)
{
    public const string Usage = """
        POST https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video
        { "prompt": "A fox", "negative_prompt": "blur", "cfg_scale": 0.5 } //~
        """;

    public void PrintCurl(string prompt, string negative) =>
        Console.WriteLine($"curl https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video -d '{{\"prompt\":\"{prompt}\",\"negative_prompt\":\"{negative}\"}}'"); //~

    public string Markdown(string prompt, string negative) => $$"""
        ```json
        { "prompt": "{{prompt}}", "negative_prompt": "{{negative}}" } //~
        ```
        """;

    public void WriteSample(string path) => File.WriteAllText(path, """{ "model": "fal-ai/kling-video/v3/pro/text-to-video", "negative_prompt": "blur" }"""); //~

    public Task Real(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
