using System.Collections.Frozen;
using System.Text;

public static class Tables
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        { "kling", "fal-ai/kling-video/v3/pro/text-to-video" },
        { "ltx", "fal-ai/ltx-video" },
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Presets = new Dictionary<string, string>
    {
        { "kling", "{\"prompt\":\"{0}\",\"negative_prompt\":\"blur\"}" }, //! KLG1002
        { "ltx", "{\"prompt\":\"{0}\",\"negative_prompt\":\"blur\"}" }, //~
    }.ToFrozenDictionary();

    public static Task SendAsync(HttpClient http, string model, string prompt)
    {
        if (!Presets.TryGetValue(model, out var template) || !Paths.TryGetValue(model, out var path))
        {
            throw new KeyNotFoundException(model);
        }

        return http.PostAsync("https://queue.fal.run/" + path, new StringContent(template.Replace("{0}", prompt), Encoding.UTF8, "application/json"));
    }
}
