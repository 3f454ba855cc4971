using System.Reflection;
using System.Runtime.Versioning;
using KlingGen.Generator.Tests.Generated;

namespace KlingGen.NetStandard.Tests;

/// <summary>Calls of the queue by the netstandard2.0 build of the library.</summary>
public sealed class ClientTests
{
    [Fact]
    public void The_library_under_test_is_the_one_for_netstandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(KlingClientBase).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    [Fact]
    public async Task A_call_is_submitted_followed_and_read()
    {
        const string result = """{"video":{"url":"https://example.com/clip.mp4","file_size":5368709120}}""";
        using LoopbackQueue queue = new(
            result,
            """{"status":"IN_QUEUE","queue_position":1}""",
            """{"status":"IN_PROGRESS","logs":[{"message":"half","timestamp":"2026-11-21T06:00:00Z"}]}""",
            """{"status":"COMPLETED","metrics":{"inference_time":1.5}}""");
        using KlingClient kling = new(new KlingClientOptions { ApiKey = "key", QueueAddress = queue.Address, PollInterval = TimeSpan.FromMilliseconds(1) });
        List<QueueUpdate> updates = [];

        KlingResult<O3ImageToVideoResponse> clip = await kling.O3.Pro.ImageToVideo.RunAsync(
            new O3ImageToVideoRequest { ImageUrl = "https://example.com/bottle.png", Prompt = "Slow push-in – “soft” light 😀", Duration = 10 },
            new Listener(updates));

        Assert.Equal(("https://example.com/clip.mp4", 5_368_709_120), (clip.Value.Video.Url, clip.Value.Video.FileSize));
        Assert.Equal(["IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "COMPLETED"], updates.Select(u => u.Status.Value));
        Assert.Equal("half", Assert.Single(updates[2].Logs).Message);
    }

    [Fact]
    public async Task A_request_that_breaks_its_contract_is_not_sent()
    {
        using KlingClient kling = new(new KlingClientOptions { ApiKey = "key", QueueAddress = new Uri("http://127.0.0.1:1/") });
        KlingValidationException refusal = await Assert.ThrowsAsync<KlingValidationException>(() => kling.O3.Pro.ImageToVideo.RunAsync(new O3ImageToVideoRequest { ImageUrl = "a", Prompt = new string('x', 2_501) }));
        Assert.Contains("2,500", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class Listener(List<QueueUpdate> updates) : IProgress<QueueUpdate>
    {
        public void Report(QueueUpdate value) => updates.Add(value);
    }
}
