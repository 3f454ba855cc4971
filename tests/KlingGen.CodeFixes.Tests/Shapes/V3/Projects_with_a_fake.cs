//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        FakeSender fake = new();
        await new Service(fake).RunAsync("A.");
        Check.Equal(1, fake.Sent.Count);
        Check.Equal(6, fake.Sent[0].Duration);
        Check.That(fake.Sent, static all => all.All(static one => one.NegativePrompt is not null));
        await kling.V3.Pro.TextToVideo.SubmitAsync(fake.Sent[0]);
    }
}

public sealed class FakeSender : ISender
{
    public List<V3TextToVideoRequest> Sent { get; } = [];

    public Task SendAsync(V3TextToVideoRequest request)
    {
        Sent.Add(request);
        return Task.CompletedTask;
    }
}

public static class Check
{
    public static void Equal<T>(T expected, T actual) { if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{expected} != {actual}"); }

    public static void That<T>(T value, Func<T, bool> test) { if (!test(value)) throw new InvalidOperationException(); }
}
//# project: Services
//# file: Service.cs
using KlingGen;

public interface ISender
{
    Task SendAsync(V3TextToVideoRequest request);
}

public sealed class Service(ISender sender)
{
    public Task RunAsync(string prompt) => sender.SendAsync(new() { Prompt = prompt, NegativePrompt = "blur", Duration = 6 });
}
