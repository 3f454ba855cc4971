using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public sealed class FalCall
{
    private readonly string _endpoint;
    private readonly Dictionary<string, object?> _input = new();

    private FalCall(string endpoint) => _endpoint = endpoint;

    public static FalCall To(string endpoint) => new(endpoint);

    public FalCall And(string name, object? value)
    {
        _input.Add(name, value);
        return this;
    }

    public FalCall When(bool condition, string name, object? value) => condition ? And(name, value) : this;

    public Task<HttpResponseMessage> SendAsync(HttpClient http) => http.PostAsJsonAsync("https://queue.fal.run/" + _endpoint, _input);
}

public static class Uses
{
    public static Task Kling(HttpClient http, string? negative) => FalCall.To("fal-ai/kling-video/v3/pro/text-to-video")
        .And("prompt", "a fox")
        .When(negative is { Length: > 0 }, "negative_prompt", negative) //! KLG1002
        .And("cfg_scale", 0.7) //! KLG1003
        .SendAsync(http);

    public static Task Wan(HttpClient http, string? negative) => FalCall.To("wan/v2.6/text-to-video")
        .And("prompt", "a fox")
        .When(negative is { Length: > 0 }, "negative_prompt", negative) //~
        .And("cfg_scale", 0.7) //~
        .SendAsync(http);
}
