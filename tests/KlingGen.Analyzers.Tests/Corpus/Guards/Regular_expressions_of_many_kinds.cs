using System.Net.Http.Json;
using System.Text.RegularExpressions;

public sealed partial class Patterns(HttpClient http)
{
    private static readonly Regex Kling = new("^fal-ai/kling-video/(?<version>[^/]+)/", RegexOptions.Compiled);
    private static readonly Regex V3 = new(@"^(fal-ai/)?kling-video/v3/", RegexOptions.Compiled | RegexOptions.IgnoreCase);
    private static readonly Regex Broken = new("kling-video/(v3", RegexOptions.None);

    public Task GoAsync(string model, string p, string i)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (Kling.IsMatch(model))
            body["cfg_scale"] = 0.5; //~ any Kling
        if (Regex.IsMatch(model, "wan|ltx", RegexOptions.IgnoreCase))
            body["negative_prompt"] = "x"; //~
        if (V3.IsMatch(model))
            body["start_image_url"] = i; //! KLG1001
        else
            body["start_image_url"] = i; //~
        if (Broken.IsMatch(model))
            body["negative_prompt"] = "y"; //~
        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", body);
    }
}
