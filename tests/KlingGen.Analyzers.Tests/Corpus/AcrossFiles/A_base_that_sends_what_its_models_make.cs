//# run
using System.Text.Json;
using System.Net.Http.Headers;

public abstract class FalModel(HttpClient http)
{
    protected abstract string ModelId { get; }

    protected abstract object CreateInput(string prompt);

    public async Task<string> RunAsync(string prompt)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, $"https://queue.fal.run/{ModelId}");
        message.Content = new StringContent(JsonSerializer.Serialize(CreateInput(prompt)));
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var response = await http.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }
}

public sealed class KlingThreeModel(HttpClient http) : FalModel(http)
{
    protected override string ModelId => "fal-ai/kling-video/v3/standard/text-to-video";

    protected override object CreateInput(string prompt) => new
    {
        prompt,
        negative_prompt = "blurry", //! KLG1002
        cfg_scale = 0.5, //! KLG1003
        aspect_ratio = "9:16",
    };
}

public sealed class StableVideoModel(HttpClient http) : FalModel(http)
{
    protected override string ModelId => "fal-ai/stable-video";

    protected override object CreateInput(string prompt) => new { prompt, negative_prompt = "blurry", cfg_scale = 7 };
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new KlingThreeModel(http).RunAsync("A bee");
        await new StableVideoModel(http).RunAsync("A bee");
    }
}
