using System.Net.Http.Json;
using Shared;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/" + Models.KlingV3, new { prompt, negative_prompt = "people" }); //! KLG1002
        await http.PostAsJsonAsync("https://queue.fal.run/" + Models.KlingV26, new { prompt, negative_prompt = "people" }); //~
    }
}
//# project: Shared
namespace Shared;

public static class Models
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string KlingV26 = "fal-ai/kling-video/v2.6/pro/text-to-video";
}
