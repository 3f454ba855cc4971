//# run
using System.Net.Http.Json;

public sealed class KlingRequestBuilder
{
    private const string Model = "fal-ai/kling-video/v3/pro/image-to-video";

    private readonly Dictionary<string, object> _body = [];

    public KlingRequestBuilder Prompt(string prompt)
    {
        _body["prompt"] = prompt;
        return this;
    }

    public KlingRequestBuilder From(string image)
    {
        _body["start_image_url"] = image; //! KLG1001
        return this;
    }

    public KlingRequestBuilder Avoid(string words)
    {
        _body["negative_prompt"] = words; //! KLG1002
        return this;
    }

    public KlingRequestBuilder Guidance(double scale)
    {
        _body["cfg_scale"] = Math.Clamp(scale, 0, 1); //! KLG1003
        return this;
    }

    public Task SendAsync(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/" + Model, _body);
}

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new KlingRequestBuilder().Prompt("A candle.").From("https://example.com/candle.png").Avoid("smoke").Guidance(0.4).SendAsync(http);
}
