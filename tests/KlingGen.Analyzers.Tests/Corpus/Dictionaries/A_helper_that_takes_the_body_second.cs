using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed class Values
{
    public string? Get(string id) => id.Length > 3 ? id : null;
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(Values values, string prompt)
    {
        var body = new JsonObject { ["prompt"] = prompt };
        Put(values, body, "negative_prompt", "avoid"); //! KLG1002
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    private static void Put(Values values, JsonObject body, string name, string id)
    {
        body[name] = values.Get(id);
    }
}
