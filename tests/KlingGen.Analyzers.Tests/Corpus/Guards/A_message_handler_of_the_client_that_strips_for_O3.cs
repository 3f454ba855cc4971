using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

public sealed class Cleanup : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (request.RequestUri!.AbsolutePath.Contains("/kling-video/o3/"))
        {
            var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(ct))!.AsObject();
            body.Remove("negative_prompt"); //~
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return await base.SendAsync(request, ct);
    }
}

public sealed class Omni
{
    private readonly HttpClient _http = new(new Cleanup { InnerHandler = new HttpClientHandler() });

    public async Task RunAsync(string p, string avoid)
    {
        var body = new JsonObject { ["prompt"] = p, ["negative_prompt"] = avoid }; //~
        using var response = await _http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", body);
    }
}
