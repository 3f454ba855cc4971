using System.Net.Http.Json;
public sealed class Retrying(HttpClient http)
{
    public async Task RunAsync(string prompt)
    {
        var input = new { prompt, cfg_scale = 0.5 }; //! KLG1003
        for (int i = 0; i < 3; i++)
        {
            if (await TrySendAsync(input)) return;
            await Task.Delay(100);
        }

        async Task<bool> TrySendAsync(object payload)
        {
            using var r = await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/o3/standard/text-to-video", payload);
            return r.IsSuccessStatusCode;
        }
    }
}
