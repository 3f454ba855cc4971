using RestSharp;

public sealed class Videos(RestClient fal, RestClient replicate)
{
    public async Task FilmAsync(string prompt)
    {
        RestRequest request = new("fal-ai/kling-video/v3/pro/text-to-video", Method.Post);
        request.AddJsonBody(new { prompt, generate_audio = true }); 
        await fal.ExecuteAsync(request);
    }

    public async Task OtherAsync(string prompt, string negative, string path)
    {
        RestRequest request = new("v1/predictions", Method.Post);
        request.AddJsonBody(new { prompt, negative_prompt = negative, steps = 3 }); //~
        await replicate.ExecuteAsync(request);
    }
}
//# project: RestSharp
namespace RestSharp;

public enum Method { Get, Post }

public sealed class RestResponse { public string? Content { get; set; } }

public sealed class RestRequest(string resource, Method method)
{
    public string Resource { get; } = resource;
    public Method Method { get; } = method;
    public RestRequest AddHeader(string name, string value) => this;
    public RestRequest AddJsonBody(object body) => this;
}

public sealed class RestClient(string baseUrl)
{
    public string BaseUrl { get; } = baseUrl;
    public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken ct = default) => Task.FromResult(new RestResponse());
}
