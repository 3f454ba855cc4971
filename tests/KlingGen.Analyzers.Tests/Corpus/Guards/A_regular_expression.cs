using System.Net.Http.Json;
using System.Text.RegularExpressions;

public sealed class RegexGuard(HttpClient http)
{
    public Task RunAsync(string model, string prompt, string neg)
    {
        var input = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (Regex.IsMatch(model, @"kling-video/v3/(pro|standard|4k)/"))
        {
            input["negative_prompt"] = neg; //! KLG1002
        }
        if (Regex.IsMatch(model, "kling-video/v2"))
        {
            input["cfg_scale"] = 0.5; //~
        }
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, input);
    }
}
