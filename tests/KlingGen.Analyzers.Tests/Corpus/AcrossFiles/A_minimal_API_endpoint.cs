using System.Text.Json.Serialization;

var app = new WebApplication();
app.MapPost("/videos", async (CreateVideo command, FalClient fal) =>
{
    string id = await fal.SubmitAsync(Models.Kling, new
    {
        prompt = command.Prompt,
        negative_prompt = command.NegativePrompt ?? "", //! KLG1002
        cfg_scale = command.CfgScale ?? 0.5, //! KLG1003
    });
    return id;
});

public sealed record CreateVideo(
    string Prompt,
    [property: JsonPropertyName("negative_prompt")] string? NegativePrompt, //~ what the page sends to us
    [property: JsonPropertyName("cfg_scale")] double? CfgScale); //~
//# file: Models.cs
public static class Models
{
    public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";
}
//# file: Web.cs
public sealed class WebApplication
{
    public static List<Delegate> Handlers { get; } = [];

    public void MapPost(string pattern, Delegate handler) => Handlers.Add(handler);
}
//# file: FalClient.cs
using System.Net.Http.Json;

public sealed class FalClient(HttpClient http)
{
    public async Task<string> SubmitAsync(string model, object input)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
        return await response.Content.ReadAsStringAsync();
    }
}
