//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var request = new RestRequest("fal-ai/kling-video/v3/standard/text-to-video", HttpMethod.Post);
        request.AddHeader("Authorization", "Key 123");
        request.AddJsonBody(new
        {
            prompt = "A train passes.",
            negative_prompt = "people", //! KLG1002
        });
        await new RestClient(http, "https://queue.fal.run/").ExecuteAsync(request);
    }
}

public sealed class RestRequest(string resource, HttpMethod method)
{
    public string Resource => resource;

    public HttpMethod Method => method;

    public Dictionary<string, string> Headers { get; } = [];

    public object? Body { get; private set; }

    public RestRequest AddHeader(string name, string value)
    {
        Headers[name] = value;
        return this;
    }

    public RestRequest AddJsonBody(object body)
    {
        Body = body;
        return this;
    }
}

public sealed class RestClient(HttpClient http, string baseUrl)
{
    public Task<HttpResponseMessage> ExecuteAsync(RestRequest request) =>
        http.SendAsync(new HttpRequestMessage(request.Method, baseUrl + request.Resource) { Content = JsonContent.Create(request.Body) });
}
