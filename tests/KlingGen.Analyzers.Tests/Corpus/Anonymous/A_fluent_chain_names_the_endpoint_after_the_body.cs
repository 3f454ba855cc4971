//# run
using System.Net.Http.Json;

public sealed class FalCall
{
    private object? _input;
    private string _model = "";

    public FalCall WithInput(object input)
    {
        _input = input;
        return this;
    }

    public FalCall OnModel(string model)
    {
        _model = model;
        return this;
    }

    public Task SendAsync(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/" + _model, _input);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new FalCall()
            .WithInput(new
            {
                prompt = "Clouds move.",
                negative_prompt = "birds", //! KLG1002
            })
            .OnModel("fal-ai/kling-video/v3/pro/text-to-video")
            .SendAsync(http);
        await new FalCall().WithInput(new { prompt = "Clouds.", negative_prompt = "birds" }).OnModel("fal-ai/fast-sdxl").SendAsync(http); //~
    }
}
