using System.Net.Http.Json;

public sealed class Flagged(HttpClient http)
{
    public Task GoAsync(string modelId, string prompt, string image)
    {
        bool isV3 = modelId.Contains("kling-video/v3/", StringComparison.OrdinalIgnoreCase);
        var body = Build(prompt, image, isV3);
        return http.PostAsJsonAsync("https://queue.fal.run/" + modelId, body);
    }

    private static Dictionary<string, object> Build(string prompt, string image, bool isV3)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (isV3)
        {
            body["start_image_url"] = image; //! KLG1001
        }
        else
        {
            body["start_image_url"] = image; //~
        }
        return body;
    }
}
