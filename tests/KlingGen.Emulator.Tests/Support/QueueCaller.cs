using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KlingGen.Emulator.Tests.Support;

/// <summary>A bare HTTP caller of the queue, so that the emulator is tested without the library's client.</summary>
public sealed class QueueCaller(Uri queue, string? key = "any") : IDisposable
{
    public const string Endpoint = "fal-ai/kling-video/o3/pro/image-to-video";

    public const string Payload = """{"prompt":"A bottle turns.","image_url":"https://example.com/bottle.png"}""";

    private readonly HttpClient _http = new() { BaseAddress = queue };

    public void Dispose() => _http.Dispose();

    public Task<Answer> PostAsync(string path, string body = "{}", params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, body, headers);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, []);

    public Task<Answer> PutAsync(string path, string? body = null, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Put, path, body, headers);

    /// <summary>Submits and gives the job's short path.</summary>
    public Task<string> SubmitAsync(params (string Name, string Value)[] headers) => SubmitAsync(Endpoint, Payload, headers);

    /// <summary>Submits and gives the job's short path.</summary>
    public async Task<string> SubmitAsync(string endpointId, string body, params (string Name, string Value)[] headers)
    {
        Answer answer = await PostAsync(endpointId, body, headers);
        Assert.Equal(200, answer.Status);
        return new Uri(answer.Json.GetProperty("response_url").GetString()!).AbsolutePath.TrimStart('/');
    }

    /// <summary>Opens a stream of states.</summary>
    public async Task<EventReader> OpenAsync(string path)
    {
        using HttpRequestMessage request = Create(HttpMethod.Get, path, null, []);
        return new EventReader(await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, string? body, (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = Create(method, path, body, headers);
        using HttpResponseMessage response = await _http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return new Answer(
            (int)response.StatusCode,
            text,
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    private HttpRequestMessage Create(HttpMethod method, string path, string? body, (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(method, path);
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Key", key);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach ((string name, string value) in headers)
        {
            if (name == "Content-Type")
            {
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            }
            else
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }
}

public sealed record Answer(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
