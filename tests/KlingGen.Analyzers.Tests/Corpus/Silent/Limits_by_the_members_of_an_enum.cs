// Numbers by enum: limits and labels, nothing is sent.
public enum Option { Prompt, NegativePrompt, Guidance }

public static class OptionNames
{
    public static string Wire(this Option option) => option switch
    {
        Option.NegativePrompt => "negative_prompt", //~
        Option.Guidance => "cfg_scale", //~
        _ => "prompt",
    };
}

public static class Limits
{
    public static readonly Dictionary<Option, int> Lengths = new()
    {
        [Option.Prompt] = 2500,
        [Option.NegativePrompt] = 2500,
    };

    public static string Describe(Option option) => $"{option.Wire()}: at most {Lengths[option]}";
}
//# file: Sender.cs
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt)
    {
        if (prompt.Length > Limits.Lengths[Option.Prompt])
        {
            throw new ArgumentException(Limits.Describe(Option.Prompt));
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }
}
