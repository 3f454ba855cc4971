using System.Net.Http.Json;

public sealed class RequestExtensionsDemo(IRestClient rest)
{
    public async Task KlingAsync(string prompt)
    {
        var request = new RestRequest("fal-ai/kling-video/v3/pro/text-to-video", Method.Post);
        request.AddHeader("Authorization", "Key x");
        request.AddJsonBody(new { prompt, negative_prompt = "blur" }); //! KLG1002
        await rest.ExecuteAsync(request);
    }

    public async Task StabilityAsync(string prompt)
    {
        var request = new RestRequest("v1/generation/stable-diffusion-xl-1024-v1-0/text-to-image", Method.Post);
        request.AddJsonBody(new { text_prompts = new[] { new { text = prompt } }, cfg_scale = 7, negative_prompt = "x" }); //~
        await rest.ExecuteAsync(request);
    }

    public async Task FormAsync(string prompt)
    {
        var request = new RestRequest("v2beta/stable-image/generate/core", Method.Post);
        request.AddParameter("prompt", prompt);
        request.AddParameter("negative_prompt", "blur"); //~
        await rest.ExecuteAsync(request);
    }
}

public enum Method { Get, Post }
public sealed class RestRequest(string resource, Method method)
{
    public string Resource => resource;
    public Method Method => method;
    public RestRequest AddHeader(string name, string value) => this;
    public RestRequest AddJsonBody(object body) => this;
    public RestRequest AddParameter(string name, object value) => this;
}
public interface IRestClient { Task<object> ExecuteAsync(RestRequest request, CancellationToken ct = default); }
