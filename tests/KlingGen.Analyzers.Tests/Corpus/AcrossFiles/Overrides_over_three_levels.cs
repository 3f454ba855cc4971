//# run
using System.Net.Http.Json;

public abstract class Base
{
    protected abstract Task PostAsync(object body);

    public virtual Task RunOneAsync(string prompt) => Task.CompletedTask;
}

public abstract class Middle(HttpClient http) : Base
{
    protected override Task PostAsync(object body) => http.PostAsJsonAsync(Url, body);

    protected abstract string Url { get; }
}

public sealed class Leaf(HttpClient http) : Middle(http)
{
    protected override string Url => "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    public override Task RunOneAsync(string prompt) => PostAsync(new { prompt, negative_prompt = "blur" }); //! KLG1002
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new Leaf(http).RunOneAsync("A");
}
