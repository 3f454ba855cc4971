using RestSharp;

public sealed class KlingRest(RestClient client)
{
    public Task SubmitAsync(string prompt, string image)
    {
        var request = new RestRequest("fal-ai/kling-video/v3/pro/image-to-video", Method.Post);
        request.AddHeader("Authorization", "Key " + Environment.GetEnvironmentVariable("FAL_KEY"));
        request.AddJsonBody(new
        {
            prompt,
            start_image_url = image, //! KLG1001
            negative_prompt = "blur", //! KLG1002
        });
        return client.ExecuteAsync(request);
    }

    public Task SubmitWanAsync(string prompt, string image)
    {
        var request = new RestRequest("fal-ai/wan-i2v", Method.Post);
        request.AddJsonBody(new { prompt, image_url = image, negative_prompt = "blur" }); //~
        return client.ExecuteAsync(request);
    }
}
//# project: RestSharp
namespace RestSharp;

public enum Method
{
    Get,
    Post,
}

public sealed class RestRequest(string resource, Method method)
{
    public string Resource { get; } = resource;
    public Method Method { get; } = method;
    public RestRequest AddHeader(string name, string value) => this;
    public RestRequest AddJsonBody(object body) => this;
}

public sealed class RestClient
{
    public Task<string> ExecuteAsync(RestRequest request) => Task.FromResult(request.Resource);
}
