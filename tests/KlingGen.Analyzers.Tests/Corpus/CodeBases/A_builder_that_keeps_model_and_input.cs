//# run
using System.Net.Http.Json;

public sealed class FalRequestBuilder(HttpClient http)
{
    private string _endpoint = "";
    private object _input = new();

    public FalRequestBuilder Model(string endpoint)
    {
        _endpoint = endpoint;
        return this;
    }

    public FalRequestBuilder Input(object input)
    {
        _input = input;
        return this;
    }

    public Task<HttpResponseMessage> SendAsync() => http.PostAsJsonAsync("https://queue.fal.run/" + _endpoint, _input);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new FalRequestBuilder(http)
            .Model("fal-ai/kling-video/v3/pro/text-to-video")
            .Input(new { prompt = "x", negative_prompt = "blur" }) //! KLG1002
            .SendAsync();
        await new FalRequestBuilder(http)
            .Input(new { prompt = "x", negative_prompt = "blur" })
            .Model("fal-ai/ideogram/v3")
            .SendAsync();
    }
}
