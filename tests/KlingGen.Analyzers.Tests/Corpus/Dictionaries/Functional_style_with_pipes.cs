//# run
using System.Net.Http.Json;

public static class Pipe
{
    public static TOut Then<TIn, TOut>(this TIn value, Func<TIn, TOut> next) => next(value);
}

public static class Payloads
{
    public static Dictionary<string, object?> Start(string prompt) => new() { ["prompt"] = prompt };

    public static Dictionary<string, object?> WithImage(this Dictionary<string, object?> body, string image)
    {
        body["start_image_url"] = image; //! KLG1001
        return body;
    }

    public static Dictionary<string, object?> WithGuidance(this Dictionary<string, object?> body, double scale)
    {
        body["cfg_scale"] = scale; //! KLG1003
        return body;
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => "A horse."
        .Then(Payloads.Start)
        .WithImage("https://example.com/horse.png")
        .WithGuidance(0.6)
        .Then(body => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body));
}
