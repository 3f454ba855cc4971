using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class StudioSettings
{
    public string Title { get; set; } = "Studio";

    [JsonIgnore]
    public string Model { get; set; } = "fal-ai/kling-video/v3/pro/text-to-video";
}

public sealed class ClipService(HttpClient http)
{
    private readonly StudioSettings _settings = JsonSerializer.Deserialize<StudioSettings>("{ \"Title\": \"Mine\" }")!;

    public Task MakeAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + _settings.Model, new
    {
        prompt,
        negative_prompt = "blur", //! KLG1002
    });
}
