using RestSharp;

public sealed class RestUser(RestClient client)
{
    public async Task<string> GoAsync(string prompt, string image)
    {
        var request = new RestRequest("/fal-ai/kling-video/v3/pro/image-to-video", Method.Post);
        request.AddHeader("Authorization", "Key x");
        request.AddJsonBody(new
        {
            prompt,
            start_image_url = image, //! KLG1001
            negative_prompt = "", //! KLG1002
        });
        return await client.ExecuteAsync(request);
    }

    public async Task<string> StringAsync(string prompt)
    {
        var request = new RestRequest("fal-ai/kling-video/v3/pro/text-to-video");
        request.AddStringBody($$"""{"prompt": "{{prompt}}", "cfg_scale": 0.5}""", "application/json"); //! KLG1003
        return await client.ExecuteAsync(request);
    }
}
//# project: RestSharp
using System.Text;
using System.Text.Json;

namespace RestSharp
{
    public enum Method { Get, Post }

    public sealed class RestRequest(string resource, Method method = Method.Get)
    {
        public string Resource { get; } = resource;

        public Method Method { get; } = method;

        public object? Body { get; private set; }

        public RestRequest AddHeader(string name, string value) => this;

        public RestRequest AddJsonBody<T>(T body) where T : class
        {
            Body = body;
            return this;
        }

        public RestRequest AddStringBody(string body, string type)
        {
            Body = body;
            return this;
        }
    }

    public sealed class RestClient(string baseUrl)
    {
        private readonly HttpClient _http = new() { BaseAddress = new Uri(baseUrl) };

        public async Task<string> ExecuteAsync(RestRequest request)
        {
            using var content = new StringContent(request.Body as string ?? JsonSerializer.Serialize(request.Body), Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await _http.PostAsync(request.Resource, content);
            return await response.Content.ReadAsStringAsync();
        }
    }
}
