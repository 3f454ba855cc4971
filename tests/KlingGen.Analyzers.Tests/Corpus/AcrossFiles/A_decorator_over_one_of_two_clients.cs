using System.Net.Http.Json;
using System.Text.Json.Nodes;
public interface IC { Task Submit(JsonObject input); }
public sealed class Queue(HttpClient http, string endpoint) : IC
{
    public Task Submit(JsonObject input) => http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, input);
}
public sealed class House(IC inner) : IC
{
    public Task Submit(JsonObject input)
    {
        input["cfg_scale"] = 0.6; //! KLG1003
        return inner.Submit(input);
    }
}
public static class Cs
{
    public static IC Kling(HttpClient http) => new House(new Queue(http, "fal-ai/kling-video/v3/pro/text-to-video"));
    public static IC Veo(HttpClient http) => new Queue(http, "fal-ai/veo3.1");
}
public static class P
{
    public static Task Run(HttpClient http, bool k, string prompt) => (k ? Cs.Kling(http) : Cs.Veo(http)).Submit(new JsonObject { ["prompt"] = prompt });
}
