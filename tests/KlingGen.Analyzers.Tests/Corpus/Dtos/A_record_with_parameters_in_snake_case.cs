//# run
using System.Net.Http.Json;

public sealed record TextInput(string prompt, string negative_prompt = "blur", double cfg_scale = 0.5); //! KLG1002 KLG1003

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new TextInput("A kite."));
}
