using System.Net.Http.Json;

public sealed class Matched(HttpClient http)
{
    public Task GoAsync(string? modelId, string prompt)
    {
        bool isV3 = modelId?.Contains("kling-video/v3/") is true;
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (isV3 is true)
        {
            body["cfg_scale"] = 0.5; //! KLG1003
        }

        if (isV3 is not true)
        {
            body["negative_prompt"] = "blur"; //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + modelId, body);
    }
}
