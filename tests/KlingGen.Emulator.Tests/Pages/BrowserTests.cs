using KlingGen.Emulator.Tests.Support;
using KlingGen.Testing;

namespace KlingGen.Emulator.Tests.Pages;

/// <summary>The page in a real browser.</summary>
public sealed class BrowserTests
{
    private const string Attack = "</pre></details><script>document.title='taken'</script><img src=x onerror=\\\"document.title='taken'\\\">";

    [ChromiumFact]
    public async Task Hostile_text_is_shown_and_not_executed()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync(QueueCaller.Endpoint, $$"""{"prompt":"{{Attack}}","{{Attack}}":1}""", ("X-Fal-Tags", "a=<b>&\"'"), ("X-Fal-Runner-Hint", "<i>x</i>"));
        fal.FailNextJob(new FalAnswer(200, "<script>document.title='taken'</script>"));
        await caller.SubmitAsync();
        Answer begun = await caller.PostAsync("storage/upload/initiate", """{"file_name":"<img src=x onerror=alert(1)>.png","content_type":"<b>"}""");
        await caller.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "x");

        string document = Chromium.DumpDom(fal.QueueAddress);

        Assert.Contains("<title>Kling emulator</title>", document, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;document.title='taken'&lt;/script&gt;", document, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;.png", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>document", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>x", document, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task The_page_refreshes_itself()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();

        string document = Chromium.DumpDom(fal.QueueAddress);

        Assert.Contains("""<span id="live" class="">live</span>""", document, StringComparison.Ordinal);
        Assert.Contains("No job yet.", document, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_picture_of_the_page_can_be_taken()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync(503);
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.FromMilliseconds(1), Concurrency = 2, WebhookPauses = [TimeSpan.FromMilliseconds(20)] });
        using QueueCaller caller = new(fal.QueueAddress);
        await ShowScenesAsync(fal, caller, receiver);

        string path = Environment.GetEnvironmentVariable("KLINGGEN_ACCEPT") == "1"
            ? Path.Combine(Repository.Root, "docs", "emulator.png")
            : Path.Combine(Directory.CreateTempSubdirectory("kling-picture-").FullName, "emulator.png");
        Chromium.TakeScreenshot(new Uri(fal.QueueAddress, $"#open={fal.Jobs[0].RequestId}"), path, 1000, 1120);

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(path).Take(4));
        Assert.True(new FileInfo(path).Length > 20_000);
    }

    private static async Task ShowScenesAsync(FalEmulator fal, QueueCaller caller, WebhookReceiver receiver)
    {
        await caller.SubmitAsync(
            $"{QueueCaller.Endpoint}?fal_webhook={Uri.EscapeDataString(receiver.Url.AbsoluteUri)}",
            """{"prompt":"A bottle turns in morning light.","image_url":"https://example.com/bottle.png","duration":"10","negative_prompt":"blur","cfg_scale":0.7}""",
            ("X-Fal-Queue-Priority", "low"), ("X-Fal-Tags", "scene=3"));
        await receiver.NextAsync();
        await receiver.NextAsync();
        await caller.SubmitAsync(QueueCaller.Endpoint, """{"prompt":"A hand takes the bottle."}""");
        fal.FailNextJob(FalErrors.Model("content_policy_violation", "prompt"));
        await caller.SubmitAsync();
        Answer begun = await caller.PostAsync("storage/upload/initiate", """{"file_name":"bottle.png","content_type":"image/png"}""");
        await caller.PutAsync(begun.Json.GetProperty("upload_url").GetString()!, "pixels", ("Content-Type", "image/png"));
        fal.FailNext(FalCall.Status, 503);
        await caller.GetAsync("fal-ai/kling-video/requests/none/status");
        while (fal.WebhookDeliveries.Count < 2 || fal.Jobs.Any(job => job.State is FalJobState.Queued or FalJobState.Running))
        {
            await Task.Yield();
        }
    }
}
