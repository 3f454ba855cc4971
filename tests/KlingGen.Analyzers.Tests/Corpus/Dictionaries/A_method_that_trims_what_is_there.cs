using System.Net.Http.Json;

public sealed class PromptPolicy
{
    public static Dictionary<string, object?> Sanitize(Dictionary<string, object?> input)
    {
        foreach (var key in new[] { "prompt", "negative_prompt" }) //~
        {
            if (input.TryGetValue(key, out var value) && value is string text)
            {
                input[key] = text.Replace("\n", " ").Trim();
            }
        }

        if (input.TryGetValue("cfg_scale", out var cfg) && cfg is double d) //~
        {
            input["cfg_scale"] = Math.Clamp(d, 0, 1); //~ only where it is there
        }

        return input;
    }
}

public sealed class SafeSender(HttpClient http)
{
    public Task V3Async(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", PromptPolicy.Sanitize(new() { ["prompt"] = prompt }));

    public Task V3NegativeAsync(string prompt, string negative) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", PromptPolicy.Sanitize(new() { ["prompt"] = prompt, ["negative_prompt"] = negative })); //! KLG1002

    public Task LtxAsync(string prompt, string negative) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/ltx-2/text-to-video", PromptPolicy.Sanitize(new() { ["prompt"] = prompt, ["negative_prompt"] = negative })); //~
}
