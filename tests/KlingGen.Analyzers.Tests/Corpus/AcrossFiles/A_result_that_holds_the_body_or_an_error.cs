//# file: Result.cs
public readonly struct Result<T>
{
    private Result(T? value, string? error) => (Value, Error) = (value, error);
    public T? Value { get; }
    public string? Error { get; }
    public bool IsOk => Error is null;
    public static Result<T> Ok(T value) => new(value, null);
    public static Result<T> Fail(string error) => new(default, error);

    public Result<TOut> Map<TOut>(Func<T, TOut> map) => IsOk ? Result<TOut>.Ok(map(Value!)) : Result<TOut>.Fail(Error!);
}
//# file: RequestValidation.cs
public static class RequestValidation
{
    public static Result<Dictionary<string, object>> CreateKling(string prompt, string? negative)
    {
        if (prompt.Length > 2500)
        {
            return Result<Dictionary<string, object>>.Fail("The prompt is too long.");
        }

        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        if (negative is not null)
        {
            input["negative_prompt"] = negative; //! KLG1002
        }

        return Result<Dictionary<string, object>>.Ok(input);
    }

    public static Result<Dictionary<string, object>> CreateSora(string prompt, string? negative)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        if (negative is not null)
        {
            input["negative_prompt"] = negative; //~
        }

        return Result<Dictionary<string, object>>.Ok(input);
    }
}
//# file: Videos.cs
using System.Net.Http.Json;

public sealed class Videos(HttpClient http)
{
    public async Task<Result<string>> KlingAsync(string prompt, string? negative)
    {
        var built = RequestValidation.CreateKling(prompt, negative);
        if (!built.IsOk)
        {
            return Result<string>.Fail(built.Error!);
        }

        var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", built.Value);
        return Result<string>.Ok(await response.Content.ReadAsStringAsync());
    }

    public async Task<Result<string>> SoraAsync(string prompt, string? negative)
    {
        var built = RequestValidation.CreateSora(prompt, negative);
        var response = await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/sora-2/text-to-video", built.Value);
        return Result<string>.Ok(await response.Content.ReadAsStringAsync());
    }
}
