using System.Net.Http.Json;

public sealed class Runner(HttpClient http)
{
    public Task RunAsync(string model, string prompt, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        string endpoint;
        switch (model)
        {
            case "kling":
                AddWords(body, negative);
                endpoint = "fal-ai/kling-video/v3/pro/text-to-video";
                break;
            case "wan":
                AddWords(body, negative);
                endpoint = "fal-ai/wan/v2.6/text-to-video";
                break;
            default:
                throw new NotSupportedException(model);
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{endpoint}", body);
    }

    private static void AddWords(Dictionary<string, object> body, string negative) => body["negative_prompt"] = negative; //~
}
