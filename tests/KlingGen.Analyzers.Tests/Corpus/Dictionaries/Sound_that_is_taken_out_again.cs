//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public sealed class Sender(HttpClient http)
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    public Task A(string p, bool? sound)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = p, ["negative_prompt"] = "blur" }; //! KLG1002
        body["generate_audio"] = true;
        if (sound == null) body.Remove("generate_audio");
        else if (sound == false) body["generate_audio"] = false;
        return Send("fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    private Task Send(string id, object body) => http.PostAsJsonAsync("https://queue.fal.run/" + id, body, Options);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var s = new Sender(http);
        await s.A("A fox", false); await s.A("A fox", true); await s.A("A fox", null);
    }
}
