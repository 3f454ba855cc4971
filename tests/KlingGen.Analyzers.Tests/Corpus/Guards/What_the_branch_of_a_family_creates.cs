using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

public static class Ids
{
    public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string Wan = "fal-ai/wan/v2.7/text-to-video";
}

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> KlingAsync(string prompt) => SendAsync(Ids.Kling, prompt);

    public Task<HttpResponseMessage> WanAsync(string prompt) => SendAsync(Ids.Wan, prompt);

    private Task<HttpResponseMessage> SendAsync(string model, string prompt)
    {
        JsonObject body = model.Contains("kling") ? CreateKling(prompt) : CreateOther(prompt);
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static JsonObject CreateKling(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //! KLG1002
    };

    private static JsonObject CreateOther(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "blur", //~
    };
}
