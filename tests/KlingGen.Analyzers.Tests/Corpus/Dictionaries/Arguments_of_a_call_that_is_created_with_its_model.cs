using System.Net.Http.Json;

public sealed class FalCall
{
    public required string Model { get; init; }

    public Dictionary<string, object?> Arguments { get; } = [];
}

public interface IBuilder
{
    FalCall Build(string prompt, string image);
}
//# file: Builders.cs
public sealed class KlingBuilder : IBuilder
{
    public FalCall Build(string prompt, string image)
    {
        var call = new FalCall { Model = "fal-ai/kling-video/v3/pro/image-to-video" };
        call.Arguments.Add("prompt", prompt);
        call.Arguments.Add("start_image_url", image); //! KLG1001
        return call;
    }
}

public sealed class ReferenceBuilder : IBuilder
{
    public FalCall Build(string prompt, string image)
    {
        var call = new FalCall { Model = "fal-ai/kling-video/o3/pro/reference-to-video" };
        call.Arguments.Add("prompt", prompt);
        call.Arguments.Add("start_image_url", image); //~
        return call;
    }
}
//# file: Executor.cs
using System.Net.Http.Json;

public sealed class Executor(HttpClient http)
{
    public Task ExecuteAsync(IBuilder builder, string prompt, string image)
    {
        var call = builder.Build(prompt, image);
        return http.PostAsJsonAsync($"https://queue.fal.run/{call.Model}", call.Arguments);
    }
}
