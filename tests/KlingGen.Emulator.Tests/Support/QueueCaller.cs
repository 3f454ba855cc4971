using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KlingGen.Emulator.Tests.Support;

/// <summary>A bare HTTP caller of the queue, so that the emulator is tested without the library's client.</summary>
public sealed class QueueCaller(Uri queue, string? key = "any") : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = queue };

    public void Dispose() => _http.Dispose();

    public Task<Answer> PostAsync(string path, string body = "{}") => SendAsync(HttpMethod.Post, path, body);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answer> PutAsync(string path) => SendAsync(HttpMethod.Put, path, null);

    /// <summary>Submits and gives the job's short path.</summary>
    public async Task<string> SubmitAsync(string endpointId, string body)
    {
        Answer answer = await PostAsync(endpointId, body);
        Assert.Equal(200, answer.Status);
        return new Uri(answer.Json.GetProperty("response_url").GetString()!).AbsolutePath.TrimStart('/');
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, string? body)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Key", key);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, text, response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));
    }
}

public sealed record Answer(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
