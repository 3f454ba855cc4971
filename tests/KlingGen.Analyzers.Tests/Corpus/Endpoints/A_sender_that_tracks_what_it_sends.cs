//# run
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public async Task RunAsync(string prompt)
    {
        TrackEvent("started", new { prompt, negative_prompt = "blur" }); //~ telemetry
        await TrackAndSendAsync("fal-ai/kling-video/v3/pro/text-to-video", new { prompt, negative_prompt = "blur" }); //! KLG1002
    }

    private static void TrackEvent(string name, object properties) => Console.WriteLine($"{name}: {properties}");

    private Task TrackAndSendAsync(string model, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Sender(http).RunAsync("A fox");
}
