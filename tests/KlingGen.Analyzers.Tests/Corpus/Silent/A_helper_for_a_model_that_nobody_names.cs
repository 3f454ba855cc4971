using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string prompt, string negative, string model = "fal-ai/kling-video/v3/pro/text-to-video")
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.Contains("kling-video/v3"))
        {
            AddNegative(body, negative);
        }
        else if (model.Contains("veo3"))
        {
            AddNegative(body, negative);
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static void AddNegative(Dictionary<string, object> body, string negative) => body["negative_prompt"] = negative; //~
}
