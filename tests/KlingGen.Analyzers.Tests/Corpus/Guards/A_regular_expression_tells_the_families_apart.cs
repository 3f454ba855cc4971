using System.Net.Http.Json;
using System.Text.RegularExpressions;

public sealed partial class PatternDispatcher(HttpClient http)
{
    private static readonly Regex KlingThree = new(@"kling-video/v3/(pro|standard|4k)/");

    public Task SendAsync(string model, string prompt, double guidance)
    {
        var payload = new Dictionary<string, object> { ["prompt"] = prompt };
        if (!KlingThree.IsMatch(model))
        {
            payload["negative_prompt"] = "jpeg artefacts"; //~ what goes to the others
            payload["cfg_scale"] = guidance; //~
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", payload);
    }
}
