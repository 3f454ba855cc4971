using System.Net.Http.Json;

public sealed class Poll(HttpClient http, Action<string> log, Func<string, Task> notify)
{
    private const string Kling = "fal-ai/kling-video/v3/standard/text-to-video";

    public async Task<string> RunAsync(string prompt, string? negative, CancellationToken ct)
    {
        var input = new { prompt, negative_prompt = negative }; //! KLG1002
        log($"submitting {System.Text.Json.JsonSerializer.Serialize(input)}");
        using var submit = await http.PostAsJsonAsync($"https://queue.fal.run/{Kling}", input, ct);
        log(System.Text.Json.JsonSerializer.Serialize(new { model = Kling, negative_prompt = negative, cfg_scale = 0.5 })); //~
        await notify(System.Text.Json.JsonSerializer.Serialize(new { prompt, negative_prompt = negative })); //~
        return await submit.Content.ReadAsStringAsync(ct);
    }
}
