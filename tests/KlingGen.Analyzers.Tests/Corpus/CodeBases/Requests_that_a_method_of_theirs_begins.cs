public sealed class Scenes(HttpClient http)
{
    public Task IntroAsync(string prompt, string? avoid) => Request.To("fal-ai/kling-video/v3/pro/text-to-video")
        .Set("prompt", prompt)
        .Set("negative_prompt", avoid) //! KLG1002
        .SendAsync(http);

    public Task MiddleAsync(string prompt, string frame)
    {
        var request = Request.To("fal-ai/kling-video/v3/pro/image-to-video");
        request.Set("prompt", prompt).Set("start_image_url", frame); //! KLG1001
        return request.SendAsync(http);
    }

    public Task OutroAsync(string prompt, string? avoid)
    {
        var request = Request.To("fal-ai/pika/v2.2/text-to-video");
        request.Set("prompt", prompt);
        request.Set("negative_prompt", avoid); //~
        return request.SendAsync(http);
    }
}
//# file: Request.cs
using System.Net.Http.Json;

public sealed class Request
{
    public string Url { get; private set; } = "";
    public Dictionary<string, object> Body { get; } = [];

    public static Request To(string model) => new() { Url = "https://queue.fal.run/" + model };

    public Request Set(string name, object? value)
    {
        if (value is not null) Body[name] = value;
        return this;
    }

    public Task SendAsync(HttpClient http) => http.PostAsJsonAsync(Url, Body);
}
