using RestSharp;

public sealed class Renderer(RestClient fal, RestClient replicate)
{
    private readonly string _kling = Environment.GetEnvironmentVariable("KLING_PATH") ?? "fal-ai/kling-video/v3/pro/image-to-video";

    public Task<RestResponse> AnimateAsync(string prompt, string frame, string avoid)
    {
        Dictionary<string, object> body = new()
        {
            ["prompt"] = prompt,
            ["start_image_url"] = frame, //! KLG1001
            ["negative_prompt"] = avoid, //! KLG1002
        };
        RestRequest request = new RestRequest(_kling, Method.Post).AddHeader("Authorization", "Key k").AddJsonBody(body);
        return fal.ExecuteAsync(request);
    }

    public Task<RestResponse> ReplicateAsync(string prompt, string frame, string avoid)
    {
        RestRequest request = new RestRequest("v1/models/kwaivgi/kling-v2.1/predictions", Method.Post).AddJsonBody(new
        {
            input = new { prompt, start_image = frame, negative_prompt = avoid }, //~
        });
        return replicate.ExecuteAsync(request);
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
