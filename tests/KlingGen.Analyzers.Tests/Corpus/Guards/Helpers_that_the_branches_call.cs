using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

public sealed class Sender(HttpClient http)
{
    public Task<HttpResponseMessage> KlingAsync(string prompt) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", prompt);

    public Task<HttpResponseMessage> WanAsync(string prompt) => SendAsync("fal-ai/wan/v2.7/text-to-video", prompt);

    public Task<HttpResponseMessage> VeoAsync(string prompt) => SendAsync("fal-ai/veo3.1", prompt);

    private Task<HttpResponseMessage> SendAsync(string model, string prompt)
    {
        JsonObject body = new() { ["prompt"] = prompt };
        AddCommon(body);
        if (!model.StartsWith("fal-ai/kling-video/"))
        {
            AddOther(body);
            return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
        }

        AddKling(body, "blur");
        body.AddScale(0.5);
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }

    private static void AddCommon(JsonObject body)
    {
        body["negative_prompt"] = "blur"; //~ all of them get it
    }

    private static void AddOther(JsonObject body)
    {
        body["cfg_scale"] = 0.5; //~
    }

    private static void AddKling(JsonObject body, string words)
    {
        AddWords(body, words);
    }

    private static void AddWords(JsonObject target, string words)
    {
        if (words.Length > 0)
        {
            target["negative_prompt"] = words; //! KLG1002
        }
    }
}

public static class Extensions
{
    public static JsonObject AddScale(this JsonObject body, double scale)
    {
        body["cfg_scale"] = scale; //! KLG1003
        return body;
    }
}
