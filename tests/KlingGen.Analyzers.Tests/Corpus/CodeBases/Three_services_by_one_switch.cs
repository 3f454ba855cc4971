using System.Net.Http.Json;

public enum Provider { Fal, Kie, Native }

public sealed class ProviderClient(HttpClient http)
{
    public async Task<string> CreateAsync(Provider provider, string prompt, string negative)
    {
        (string url, object body) = provider switch
        {
            Provider.Fal => ("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", (object)new { prompt, negative_prompt = negative, cfg_scale = 0.5 }), //! KLG1002 KLG1003
            Provider.Kie => ("https://api.kie.ai/api/v1/jobs/createTask", new { model = "kling-3.0/video", input = new { prompt, negative_prompt = negative, cfg_scale = 0.5 } }), //~
            Provider.Native => ("https://api-singapore.klingai.com/v1/videos/text2video", new { model_name = "kling-v3", prompt, negative_prompt = negative, cfg_scale = 0.5 }), //~
            _ => throw new NotSupportedException(),
        };
        using var response = await http.PostAsJsonAsync(url, body);
        return await response.Content.ReadAsStringAsync();
    }
}
