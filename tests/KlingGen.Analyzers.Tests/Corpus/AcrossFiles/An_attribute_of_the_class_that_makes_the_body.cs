//# run
using System.Net.Http.Json;
using System.Reflection;

[AttributeUsage(AttributeTargets.Class)]
public sealed class FalModelAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}

public abstract class Provider(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + GetType().GetCustomAttribute<FalModelAttribute>()!.Id, Build(prompt));

    protected abstract object Build(string prompt);
}

[FalModel("fal-ai/kling-video/v3/pro/text-to-video")]
public sealed class KlingV3Provider(HttpClient http) : Provider(http)
{
    protected override object Build(string prompt) => new { prompt, negative_prompt = "blur" }; //! KLG1002
}

[FalModel("fal-ai/kling-video/v2.6/pro/text-to-video")]
public sealed class Kling26Provider(HttpClient http) : Provider(http)
{
    protected override object Build(string prompt) => new { prompt, negative_prompt = "blur" };
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new KlingV3Provider(http).SendAsync("A");
        await new Kling26Provider(http).SendAsync("A");
    }
}
