using System.Net.Http.Json;
using System.Text.Json.Nodes;

public sealed record StoredRequest(string Endpoint, string Json);

public sealed class Resubmit(HttpClient http)
{
    public Task AgainAsync(StoredRequest stored)
    {
        var body = JsonNode.Parse(stored.Json)!.AsObject();
        if (stored.Endpoint.Contains("kling-video/o3/"))
        {
            body.Remove("negative_prompt"); //~
            body.Remove("cfg_scale"); //~
        }
        else if (stored.Endpoint.Contains("kling-video/v3/") && !body.ContainsKey("cfg_scale")) //~
        {
            body["cfg_scale"] = 0.5; //! KLG1003
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + stored.Endpoint, body);
    }
}
