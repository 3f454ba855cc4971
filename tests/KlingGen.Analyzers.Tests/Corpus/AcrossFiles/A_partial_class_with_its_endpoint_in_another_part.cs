//# run
using System.Net.Http.Json;

public sealed partial class KlingService
{
    public async Task GenerateAsync(string prompt)
    {
        await http.PostAsJsonAsync(Url, new
        {
            prompt,
            negative_prompt = "people", //! KLG1002
        });
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingService(http).GenerateAsync("A garden.");
}
//# file: KlingService.Settings.cs
public sealed partial class KlingService(HttpClient http)
{
    private const string Url = "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";
}
