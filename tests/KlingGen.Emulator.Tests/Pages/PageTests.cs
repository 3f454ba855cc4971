using System.Text.Json;
using KlingGen.Emulator.Pages;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Pages;

public sealed class PageTests
{
    private static readonly FalEmulatorOptions _atOnce = new() { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero };

    [Fact]
    public async Task The_page_shows_jobs_payloads_what_was_ignored_and_what_was_wrong()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync(QueueCaller.Endpoint, """{"prompt":"A bottle turns.","negative_prompt":"blur"}""");
        await caller.SubmitAsync();

        Answer page = await anybody.GetAsync("");

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.Headers["Content-Type"]));
        Assert.All(fal.Jobs, job => Assert.Contains($"job-{job.RequestId}", page.Body, StringComparison.Ordinal));
        Assert.Contains("$.negative_prompt", page.Body, StringComparison.Ordinal);
        Assert.Contains("$.image_url: Field required (missing)", page.Body, StringComparison.Ordinal);
        Assert.Contains("A bottle turns.", page.Body, StringComparison.Ordinal);
        Assert.Contains($"src=\"/files/{fal.Jobs[1].RequestId}.mp4\"", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_runs_nothing_but_its_own_script_and_loads_nothing_from_elsewhere()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller anybody = new(fal.QueueAddress, key: null);

        Answer page = await anybody.GetAsync("");

        string policy = page.Headers["Content-Security-Policy"];
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Matches("script-src 'sha256-[^']+';", policy);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_JSON_view_says_the_same()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync($"{QueueCaller.Endpoint}?fal_webhook={Uri.EscapeDataString(receiver.Url.AbsoluteUri)}", """{"prompt":"a","image_url":"x","cfg_scale":1}""", ("X-Fal-Tags", "scene=3"));
        await receiver.NextAsync();
        while (fal.WebhookDeliveries.Count == 0)
        {
            await Task.Yield();
        }

        fal.FailNext(FalCall.Status, 500);
        await caller.GetAsync("fal-ai/kling-video/requests/none/status");

        JsonElement state = (await caller.GetAsync("emulator/state.json")).Json;

        JsonElement job = state.GetProperty("jobs").EnumerateArray().Single();
        Assert.Equal((fal.Jobs[0].RequestId, "Succeeded", 200), (job.GetProperty("request_id").GetString(), job.GetProperty("state").GetString(), job.GetProperty("result_status").GetInt32()));
        Assert.Equal("$.cfg_scale", job.GetProperty("ignored_fields").EnumerateArray().Single().GetString());
        Assert.Equal("3", job.GetProperty("tags").GetProperty("scene").GetString());
        Assert.Equal(200, state.GetProperty("webhooks").EnumerateArray().Single().GetProperty("status").GetInt32());
        Assert.Equal(1, state.GetProperty("faults").GetProperty("AnswerBefore").GetInt32());
    }

    [Fact]
    public async Task What_may_not_be_stored_is_not_shown()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using QueueCaller caller = new(fal.QueueAddress);
        await caller.SubmitAsync(QueueCaller.Endpoint, """{"prompt":"secret scene","duration":"secret"}""", ("X-Fal-Store-IO", "0"));

        Answer page = await caller.GetAsync("");
        Answer state = await caller.GetAsync("emulator/state.json");

        Assert.All([page, state], view => Assert.DoesNotContain("secret", view.Body, StringComparison.Ordinal));
        Assert.All([page, state], view => Assert.Contains(fal.Jobs[0].RequestId, view.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_is_on_neither_view()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { ApiKey = "the-secret-key" });
        using QueueCaller caller = new(fal.QueueAddress, "the-secret-key");
        await caller.SubmitAsync();

        Assert.DoesNotContain("the-secret-key", (await caller.GetAsync("")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret-key", (await caller.GetAsync("emulator/state.json")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("emulator/content")]
    [InlineData("emulator/state.json")]
    public async Task A_foreign_name_that_leads_here_sees_nothing(string path)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(fal.QueueAddress, path));
        request.Headers.Host = "rebound.example.com";

        using HttpResponseMessage answer = await http.SendAsync(request);

        Assert.Equal(403, (int)answer.StatusCode);
    }

    [Fact]
    public void Values_are_escaped_in_text_and_attributes()
    {
        string hostile = "\"'<>&";

        string html = new Html().Add($"<a title=\"{hostile}\">{hostile}</a>{5}").ToString();

        Assert.Equal("<a title=\"&quot;&#x27;&lt;&gt;&amp;\">&quot;&#x27;&lt;&gt;&amp;</a>5", html);
    }

    [Theory]
    [InlineData("""{"video":{"url":"http://127.0.0.1:1/files/a.mp4"}}""", "/files/a.mp4")]
    [InlineData("""{"images":[{"url":"http://localhost/files/b.png"}]}""", "/files/b.png")]
    [InlineData("""{"video":{"url":"https://example.com/files/a.mp4"}}""", null)]
    [InlineData("""{"video":{"url":"javascript:alert(1)//files/"}}""", null)]
    [InlineData("""{"a":1,"b":null,"c":"\ud800"}""", null)]
    [InlineData("no JSON", null)]
    public void Only_files_of_the_emulators_own_are_linked(string result, string? path) => Assert.Equal(path, MediaLink.Find(result)?.Path);
}
