using System.Net;
using System.Text.Json;

public sealed class KlingClientTests
{
    public async Task Sends_the_body()
    {
        var handler = new CapturingHandler();
        var client = new KlingClient3(new HttpClient(handler) { BaseAddress = new Uri("https://queue.fal.run/") });

        await client.CreateAsync("fal-ai/kling-video/v3/pro/text-to-video", "A fox");

        const string expected = """{"prompt":"A fox","negative_prompt":"blur","cfg_scale":0.5}"""; //~
        Check.Equal(expected, handler.Body);
        Check.Equal("""{"negative_prompt":"blur"}""", handler.Body); //~
        using var json = JsonDocument.Parse(handler.Body!);
        Check.Equal("blur", json.RootElement.GetProperty("negative_prompt").GetString()); //~
        var want = new Dictionary<string, object> { ["prompt"] = "A fox", ["negative_prompt"] = "blur" }; //~
        Check.Equivalent(want, json);
    }
}

public static class Check
{
    public static void Equal(string? expected, string? actual) { if (expected != actual) throw new InvalidOperationException(); }
    public static void Equivalent(object expected, object actual) { if (expected.Equals(actual)) throw new InvalidOperationException(); }
}

public sealed class CapturingHandler : HttpMessageHandler
{
    public string? Body { get; private set; }
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Body = await request.Content!.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"request_id":"1","input":{"negative_prompt":"blur"}}""") }; //~
    }
}
//# file: Client.cs
using System.Net.Http.Json;

public sealed class KlingClient3(HttpClient http)
{
    public Task CreateAsync(string endpoint, string prompt) => http.PostAsJsonAsync(endpoint, new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
}
