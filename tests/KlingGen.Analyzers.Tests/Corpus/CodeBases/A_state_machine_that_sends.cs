using System.Net.Http.Json;

public sealed record Started(string Prompt, string Avoid);

public sealed class Step
{
    public Step ThenAsync(Func<Started, Task> action) => this;

    public void WithContent(object content)
    {
    }
}

public sealed class RenderStateMachine
{
    private readonly HttpClient _http;

    public RenderStateMachine(HttpClient http)
    {
        _http = http;
        During(When("started").ThenAsync(async started =>
        {
            await _http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = started.Prompt, negative_prompt = started.Avoid }); //! KLG1002
        }));
        During(When("retried").ThenAsync(started => _http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = started.Prompt, cfg_scale = 0.5 }))); //! KLG1003
        // What a stand-in is to expect.
        When("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video").WithContent(new { prompt = "A fox", negative_prompt = "rain" }); //~
        When("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video").WithContent(new { prompt = "A fox", cfg_scale = 0.5 }); //~
    }

    private static Step When(string name) => new();

    private static void During(Step step)
    {
    }
}
