using System.Net.Http.Json;

public sealed class FlatGateway(HttpClient http)
{
    public Task KlingAsync(string prompt, string avoid)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = avoid }; //! KLG1002
        body["model"] = "fal-ai/kling-video/v3/pro/text-to-video";
        return http.PostAsJsonAsync("https://gateway.example.com/generate", body);
    }

    public Task WanAsync(string prompt, string avoid)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, ["negative_prompt"] = avoid }; //~
        body["model"] = "fal-ai/wan/v2.2-5b/text-to-video";
        return http.PostAsJsonAsync("https://gateway.example.com/generate", body);
    }
}
