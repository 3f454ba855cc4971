using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> KlingAsync(string prompt) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", prompt);

    public Task<HttpResponseMessage> WanAsync(string prompt) => SendAsync("fal-ai/wan/v2.7/text-to-video", prompt);

    public Task<HttpResponseMessage> OldAsync(string prompt) => SendAsync("fal-ai/kling-video/v2.1/pro/text-to-video", prompt);

    private Task<HttpResponseMessage> SendAsync(string model, string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        switch (model)
        {
            case "fal-ai/kling-video/v3/pro/text-to-video":
                AddKling(body);
                break;
            case string old when old.Contains("/v2.1/"):
                AddOld(body);
                AddShared(body);
                break;
            default:
                AddShared(body);
                break;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static void AddKling(IDictionary<string, object> body) => body.Add("negative_prompt", "blur"); //! KLG1002

    private static void AddOld(IDictionary<string, object> body) => body.Add("negative_prompt", "blur"); //~

    private static void AddShared(IDictionary<string, object> body) => body.Add("cfg_scale", 0.5); //~
}
