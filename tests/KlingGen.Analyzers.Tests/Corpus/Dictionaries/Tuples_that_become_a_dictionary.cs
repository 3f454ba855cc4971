//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        (string Key, object? Value)[] values =
        [
            ("prompt", "A desert."),
            ("negative_prompt", "camels"), //! KLG1002
            ("aspect_ratio", null),
        ];
        var body = values.Where(v => v.Value is not null).ToDictionary(v => v.Key, v => v.Value);
        await http.PostAsJsonAsync("https://fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
