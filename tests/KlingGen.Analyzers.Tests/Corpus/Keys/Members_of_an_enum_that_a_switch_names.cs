using System.Net.Http.Json;

public enum Option { Prompt, NegativePrompt, Guidance, Seed }

public static class OptionExtensions
{
    public static string Wire(this Option option) => option switch
    {
        Option.Prompt => "prompt",
        Option.NegativePrompt => "negative_prompt", //~
        Option.Guidance => "cfg_scale", //~
        Option.Seed => "seed",
        _ => throw new ArgumentOutOfRangeException(nameof(option)),
    };
}

public sealed class Sender(HttpClient http)
{
    public Task KlingAsync(string prompt) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", new Dictionary<Option, object>
    {
        [Option.Prompt] = prompt,
        [Option.NegativePrompt] = "blur", //! KLG1002
        [Option.Guidance] = 0.5, //! KLG1003
    });

    public Task WanAsync(string prompt) => SendAsync("fal-ai/wan/v2.6/text-to-video", new Dictionary<Option, object>
    {
        [Option.Prompt] = prompt,
        [Option.NegativePrompt] = "blur", //~
        [Option.Seed] = 1,
    });

    private Task SendAsync(string model, Dictionary<Option, object> options)
    {
        var body = options.ToDictionary(pair => pair.Key.Wire(), pair => pair.Value);
        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", body);
    }
}
