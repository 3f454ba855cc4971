//# run
using System.Net.Http.Json;

public sealed class FalClient(HttpClient http)
{
    public async Task<TOut?> RunAsync<TIn, TOut>(string endpoint, TIn input, CancellationToken token = default)
    {
        var response = await http.PostAsJsonAsync($"/{endpoint.TrimStart('/')}", input, token);
        return await response.Content.ReadFromJsonAsync<TOut>(token);
    }
}

public sealed class Answer
{
    public string? Status { get; set; }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        FalClient fal = new(http);
        await fal.RunAsync<object, Answer>("/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = "x", negative_prompt = "blur" }); //! KLG1002
        await fal.RunAsync<object, Answer>(input: new { prompt = "x", cfg_scale = 0.2 }, endpoint: "fal-ai/kling-video/v3/pro/text-to-video"); //! KLG1003
        await fal.RunAsync<object, Answer>("fal-ai/stable-diffusion-v3-medium", new { prompt = "x", negative_prompt = "blur", cfg_scale = 7 });
    }
}
