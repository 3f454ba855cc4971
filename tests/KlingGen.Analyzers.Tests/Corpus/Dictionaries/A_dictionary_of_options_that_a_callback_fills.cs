//# run
using System.Net.Http.Json;

public sealed class RunOptions
{
    public Dictionary<string, object?> Input { get; } = new();
    public bool Logs { get; set; }
}

public sealed class Fal(HttpClient http)
{
    public Task<HttpResponseMessage> RunAsync(string endpoint, Action<RunOptions> configure)
    {
        var options = new RunOptions();
        configure(options);
        return http.PostAsJsonAsync(endpoint, options.Input);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Fal(http).RunAsync("fal-ai/kling-video/v3/pro/image-to-video", o =>
        {
            o.Logs = true;
            o.Input["prompt"] = "She turns around.";
            o.Input["start_image_url"] = "https://example.com/she.png"; //! KLG1001
            o.Input["negative_prompt"] = "extra fingers"; //! KLG1002
        });
    }
}
