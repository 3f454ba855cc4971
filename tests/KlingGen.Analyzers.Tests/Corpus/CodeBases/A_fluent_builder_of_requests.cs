//# run
using System.Text.Json.Nodes;

public sealed class KlingRequestBuilder
{
    private readonly JsonObject _input = [];

    public KlingRequestBuilder WithPrompt(string prompt)
    {
        _input["prompt"] = prompt;
        return this;
    }

    public KlingRequestBuilder From(string image)
    {
        _input["start_image_url"] = image; //! KLG1001
        return this;
    }

    public KlingRequestBuilder Avoiding(params string[] terms)
    {
        if (terms.Length > 0)
        {
            _input["negative_prompt"] = string.Join(", ", terms); //! KLG1002
        }

        return this;
    }

    public JsonObject Build() => _input;
}
//# file: Trailer.cs
public sealed class Trailer(FalSender sender)
{
    public Task StartAsync(string image) => sender.SendAsync(
        "fal-ai/kling-video/v3/pro/image-to-video",
        new KlingRequestBuilder().WithPrompt("Slow push-in.").From(image).Avoiding("text", "people").Build());
}
//# file: FalSender.cs
using System.Text.Json.Nodes;
using System.Net.Http.Json;

public sealed class FalSender(HttpClient http)
{
    public Task SendAsync(string model, JsonNode input) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Trailer(new FalSender(http)).StartAsync("https://example.com/a.png");
    }
}
