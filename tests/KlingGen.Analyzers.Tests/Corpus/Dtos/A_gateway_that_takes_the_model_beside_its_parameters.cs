using System.Net.Http.Json;
using System.Text.Json.Serialization;

// Our gateway takes the model beside its parameters and passes on what is left.
public sealed record GatewayRequest(
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("prompt")] string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt); //! KLG1002

public sealed class GatewayClient(HttpClient gateway)
{
    public async Task<Guid> SubmitAsync(string prompt, string? avoid)
    {
        var request = new GatewayRequest("fal-ai/kling-video/v3/pro/text-to-video", prompt, avoid);
        using var response = await gateway.PostAsJsonAsync("v1/videos", request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<Guid>();
    }
}
