using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Northlight.Legacy;

/// <summary>The queue as it was called before there was a client.</summary>
public sealed class FalQueue(HttpClient http)
{
    /// <summary>Sends a body and gives the job's id.</summary>
    public async Task<string> PostAsync(string endpoint, object body)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
        response.EnsureSuccessStatusCode();
        JsonNode? answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return (string?)answer?["request_id"] ?? throw new InvalidOperationException("No job.");
    }
}
