using System.Text.Json;
using RestSharp;

public sealed record ClipRequest(
    string Prompt,
    string NegativePrompt, //! KLG1002
    string StartImageUrl); //! KLG1001

public sealed record SearchRequest(string Query, string NegativePrompt); //~

public sealed class ClipService
{
    private readonly RestClient _client = new("https://queue.fal.run", configure => configure.UseSystemTextJson(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    }));

    private static readonly JsonSerializerOptions s_own = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public Task<string> CreateAsync(string prompt, string image) =>
        _client.ExecuteAsync(new RestRequest("fal-ai/kling-video/v3/pro/image-to-video").AddJsonBody(new ClipRequest(prompt, "blur", image)));

    public static string Search(string query) => JsonSerializer.Serialize(new SearchRequest(query, ""), s_own);
}
//# project: RestSharp
using System.Text;
using System.Text.Json;

namespace RestSharp;

public sealed class SerializerConfig
{
    public JsonSerializerOptions? Options { get; private set; }

    public SerializerConfig UseSystemTextJson(JsonSerializerOptions options)
    {
        Options = options;
        return this;
    }
}

public sealed class RestRequest(string resource)
{
    public string Resource { get; } = resource;

    public object? Body { get; private set; }

    public RestRequest AddJsonBody<T>(T body)
    {
        Body = body;
        return this;
    }
}

public sealed class RestClient(string baseUrl, Action<SerializerConfig> configure)
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(baseUrl) };

    public async Task<string> ExecuteAsync(RestRequest request)
    {
        var config = new SerializerConfig();
        configure(config);
        using var content = new StringContent(JsonSerializer.Serialize(request.Body, config.Options), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.PostAsync(request.Resource, content);
        return await response.Content.ReadAsStringAsync();
    }
}
