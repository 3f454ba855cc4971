using System.Net.Http.Json;

public sealed class RenderState
{
    public string Model { get; init; } = "";
    public Dictionary<string, object?>? Extra { get; set; }
}

public sealed class Renderer(HttpClient http)
{
    public Task KlingAsync(string prompt) => RunAsync(new RenderState
    {
        Model = "fal-ai/kling-video/v3/pro/text-to-video",
        Extra = new() { ["prompt"] = prompt, ["negative_prompt"] = "text", ["cfg_scale"] = 0.5 }, //! KLG1002 KLG1003
    });

    public Task WanAsync(string prompt) => RunAsync(new RenderState
    {
        Model = "fal-ai/wan/v2.5/text-to-video",
        Extra = new() { ["prompt"] = prompt, ["negative_prompt"] = "text" }, //~
    });

    private async Task RunAsync(RenderState state)
    {
        using var response = await http.PostAsJsonAsync("https://queue.fal.run/" + state.Model, state.Extra);
        response.EnsureSuccessStatusCode();
    }
}
