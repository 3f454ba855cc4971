//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public class Req
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";
    [JsonPropertyName("negative_prompt")] public string? NegativePrompt { get; set; } //! KLG1002
    [JsonPropertyName("cfg_scale")] public double CfgScale { get; set; } = 0.5; //! KLG1003
    [JsonPropertyName("generate_audio")] public bool? GenerateAudio { get; set; }
}

public sealed class Sender(HttpClient http)
{
    private const string Text = "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video";

    private Task SendAsync(Req request) => http.PostAsJsonAsync(Text, request, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    public Task A(string prompt, string? sound)
    {
        var r = new Req { Prompt = prompt, NegativePrompt = "blur" };
        r.GenerateAudio ??= sound != "off";
        return SendAsync(r);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var s = new Sender(http);
        await s.A("A fox", "off"); await s.A("A fox", null);
    }
}
