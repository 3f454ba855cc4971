//# run
using Flurl.Http;

public sealed class TextInput
{
    public string Prompt { get; init; } = "";

    public string NegativePrompt { get; init; } = ""; //! KLG1002

    public double CfgScale { get; init; } = 0.5; //! KLG1003
}

public sealed class WanInput
{
    public string Prompt { get; init; } = "";

    public string NegativePrompt { get; init; } = ""; //~
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var client = Clients.Create(http);
        await client.Request("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video")
            .PostJsonAsync(new TextInput { Prompt = "A barge.", NegativePrompt = "bridges" });
        await client.Request("https://queue.fal.run/fal-ai/wan/v2.2-a14b/text-to-video")
            .PostJsonAsync(new WanInput { Prompt = "A barge.", NegativePrompt = "bridges" });
    }
}
//# file: Clients.cs
using System.Text.Json;
using Flurl.Http;

public static class Clients
{
    public static FlurlClient Create(HttpClient http) => new FlurlClient(http).WithSettings(settings =>
        settings.JsonSerializer = new DefaultJsonSerializer(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));

    public static string Answer(object value) => JsonSerializer.Serialize(value, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
}
//# project: Flurl
using System.Text;
using System.Text.Json;

namespace Flurl.Http;

public sealed class DefaultJsonSerializer(JsonSerializerOptions options)
{
    public string Serialize(object value) => JsonSerializer.Serialize(value, value.GetType(), options);
}

public sealed class FlurlSettings
{
    public DefaultJsonSerializer? JsonSerializer { get; set; }
}

public sealed class FlurlClient(HttpClient http)
{
    private readonly FlurlSettings _settings = new();

    public FlurlClient WithSettings(Action<FlurlSettings> configure)
    {
        configure(_settings);
        return this;
    }

    public FlurlRequest Request(string url) => new(http, _settings, url);
}

public sealed class FlurlRequest(HttpClient http, FlurlSettings settings, string url)
{
    public Task<HttpResponseMessage> PostJsonAsync(object body) =>
        http.PostAsync(url, new StringContent(settings.JsonSerializer!.Serialize(body), Encoding.UTF8, "application/json"));
}
