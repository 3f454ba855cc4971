using System.Net.Http.Json;

public sealed class KlingArguments : Dictionary<string, object>
{
    public KlingArguments Avoid(string words)
    {
        this["negative_prompt"] = words; //! KLG1002
        return this;
    }

    public KlingArguments Guide(double value)
    {
        Add("cfg_scale", value); //! KLG1003
        return this;
    }
}

public static class ArgumentSender
{
    public static Task SendAsync(HttpClient http, string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new KlingArguments { ["prompt"] = prompt }.Avoid("blur").Guide(0.5));
}
