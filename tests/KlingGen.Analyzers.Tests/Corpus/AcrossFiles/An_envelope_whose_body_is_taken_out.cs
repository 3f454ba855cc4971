using System.Net.Http.Json;

public sealed class Result<T>
{
    public T? Value { get; init; }
    public string? Error { get; init; }
    public static Result<T> Ok(T value) => new() { Value = value };
    public static Result<T> Fail(string error) => new() { Error = error };
}

public static class Bodies
{
    public static Result<Dictionary<string, object>> Kling(string prompt, string? negative)
    {
        if (negative?.Length > 2500) return Result<Dictionary<string, object>>.Fail("negative_prompt is too long"); //~
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (negative is { Length: > 0 }) body["negative_prompt"] = negative; //! KLG1002
        return Result<Dictionary<string, object>>.Ok(body);
    }

    public static Result<Dictionary<string, object>> Wan(string prompt, string? negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (negative is { Length: > 0 }) body["negative_prompt"] = negative; //~
        return Result<Dictionary<string, object>>.Ok(body);
    }
}
//# file: Sender.cs
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task KlingAsync(string prompt, string? negative)
    {
        var made = Bodies.Kling(prompt, negative);
        return made.Error is not null ? Task.CompletedTask : http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", made.Value);
    }

    public Task WanAsync(string prompt, string? negative)
    {
        var made = Bodies.Wan(prompt, negative);
        return made.Error is not null ? Task.CompletedTask : http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", made.Value);
    }
}
