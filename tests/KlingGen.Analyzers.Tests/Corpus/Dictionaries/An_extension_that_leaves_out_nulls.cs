//# run
using System.Net.Http.Json;

public static class PayloadExtensions
{
    public static Dictionary<string, object?> With(this Dictionary<string, object?> payload, string key, object? value)
    {
        if (value is not null)
        {
            payload[key] = value;
        }

        return payload;
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var payload = new Dictionary<string, object?>()
            .With("prompt", "A dancer.")
            .With("negative_prompt", "crowd") //! KLG1002
            .With("cfg_scale", 0.7); //! KLG1003
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", payload);
    }
}
