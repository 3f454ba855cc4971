using System.Net.Http.Json;

public abstract class Job(HttpClient http)
{
    protected abstract string Endpoint { get; }

    protected abstract object BuildBody();

    protected abstract IDictionary<string, object?> Tags();

    public Task RunAsync()
    {
        Telemetry.Track("submit", Tags());
        return http.PostAsJsonAsync("https://queue.fal.run/" + Endpoint, BuildBody());
    }
}

public static class Telemetry
{
    public static void Track(string name, IDictionary<string, object?> tags) => Console.WriteLine(name + tags.Count);
}
//# file: KlingJob.cs
public sealed class KlingJob(HttpClient http, string prompt, string negative) : Job(http)
{
    protected override string Endpoint => "fal-ai/kling-video/v3/standard/text-to-video";

    protected override object BuildBody() => new { prompt, negative_prompt = negative }; //! KLG1002

    protected override IDictionary<string, object?> Tags() => new Dictionary<string, object?> { ["model"] = "kling-v3", ["negative_prompt"] = negative }; //~
}
