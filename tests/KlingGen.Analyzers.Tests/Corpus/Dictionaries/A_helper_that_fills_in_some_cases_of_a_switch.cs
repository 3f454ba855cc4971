using System.Net.Http.Json;

public static class Payloads
{
    public static (string Endpoint, Dictionary<string, object> Body) Create(string model, string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        switch (model)
        {
            case "kling-pro":
                AddExtras(body, negative);
                return ("fal-ai/kling-video/v3/pro/text-to-video", body);
            case "kling-standard":
                AddExtras(body, negative);
                return ("fal-ai/kling-video/v3/standard/text-to-video", body);
            case "wan":
                AddWords(body, negative);
                return ("fal-ai/wan/v2.6/text-to-video", body);
            case "veo":
                AddWords(body, negative);
                return ("fal-ai/veo3", body);
            default:
                throw new NotSupportedException(model);
        }
    }

    private static void AddExtras(Dictionary<string, object> body, string negative)
    {
        body["negative_prompt"] = negative; //! KLG1002
        body["cfg_scale"] = 0.5; //! KLG1003
    }

    private static void AddWords(Dictionary<string, object> body, string negative) => body["negative_prompt"] = negative; //~
}
//# file: Runner.cs
using System.Net.Http.Json;

public sealed class Runner(HttpClient http)
{
    public Task RunAsync(string model, string prompt)
    {
        var (endpoint, body) = Payloads.Create(model, prompt, "rain");
        return http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);
    }
}
