//# run
using System.Net.Http.Json;

public enum Method { Get, Post }

public sealed class RestRequest(string resource, Method method)
{
    public string Resource { get; } = resource;
    public Method Method { get; } = method;
    public object? Body { get; private set; }
    public RestRequest AddHeader(string name, string value) => this;
    public RestRequest AddJsonBody(object body) { Body = body; return this; }
}

public sealed class RestClient(HttpClient http)
{
    public Task<HttpResponseMessage> ExecuteAsync(RestRequest request) => http.PostAsJsonAsync(request.Resource, request.Body);
}

public static class Calls
{
    public static async Task RunAsync(HttpClient http)
    {
        var client = new RestClient(http);
        var request = new RestRequest("fal-ai/kling-video/v3/standard/image-to-video", Method.Post);
        request.AddHeader("Authorization", "Key abc");
        request.AddJsonBody(new
        {
            prompt = "A fox",
            start_image_url = "https://example.com/a.png", //! KLG1001
            cfg_scale = 0.4, //! KLG1003
        });
        await client.ExecuteAsync(request);

        var chained = new RestRequest("/fal-ai/kling-video/v3/pro/text-to-video", Method.Post)
            .AddHeader("Authorization", "Key abc")
            .AddJsonBody(new { prompt = "A fox", negative_prompt = "blur" }); //! KLG1002
        await client.ExecuteAsync(chained);
    }
}
