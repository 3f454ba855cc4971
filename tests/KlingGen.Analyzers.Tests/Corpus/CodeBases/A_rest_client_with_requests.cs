//# run
public sealed class KlingRest(RestClient client)
{
    public async Task<string> TextAsync(string prompt)
    {
        var request = new RestRequest("fal-ai/kling-video/v3/standard/text-to-video", Method.Post);
        request.AddHeader("Authorization", "Key " + Environment.GetEnvironmentVariable("FAL_KEY"));
        request.AddJsonBody(new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
        return await client.ExecuteAsync(request);
    }

    public Task<string> ImageAsync(string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt, ["start_image_url"] = image }; //! KLG1001
        return client.ExecuteAsync(new RestRequest("fal-ai/kling-video/v3/standard/image-to-video", Method.Post).AddHeader("Accept", "application/json").AddJsonBody(body));
    }

    public Task<string> OldAsync(string prompt) =>
        client.ExecuteAsync(new RestRequest("fal-ai/kling-video/v1.6/pro/text-to-video", Method.Post).AddJsonBody(new { prompt, negative_prompt = "blur" })); //~
}
//# file: Rest.cs
public enum Method
{
    Get,
    Post,
}

public sealed class RestRequest(string resource, Method method)
{
    public string Resource => resource;

    public Method Method => method;

    public object? Body { get; private set; }

    public RestRequest AddHeader(string name, string value) => this;

    public RestRequest AddJsonBody<T>(T body)
        where T : class
    {
        Body = body;
        return this;
    }
}

public sealed class RestClient(HttpClient http)
{
    public async Task<string> ExecuteAsync(RestRequest request)
    {
        using var response = await http.PostAsync(request.Resource, new StringContent(System.Text.Json.JsonSerializer.Serialize(request.Body), System.Text.Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        KlingRest rest = new(new RestClient(http));
        await rest.TextAsync("A mill.");
        await rest.ImageAsync("A mill.", "https://example.com/a.png");
        await rest.OldAsync("A mill.");
    }
}
