using System.Net.Http.Json;
using System.Text.Json.Serialization;

public abstract class FalInput
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~ others take it as well
    public string? NegativePrompt { get; set; }
}

public sealed class KlingInput : FalInput
{
    [JsonPropertyName("cfg_scale")] //! KLG1003
    public double CfgScale { get; set; } = 0.5;
}

public sealed class HunyuanInput : FalInput
{
    [JsonPropertyName("num_frames")]
    public int Frames { get; set; } = 129;
}
//# file: Api.cs
using System.Net.Http.Json;

public sealed class Api(HttpClient http)
{
    public Task KlingAsync(string prompt) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new KlingInput { Prompt = prompt });

    public Task HunyuanAsync(string prompt, string avoid) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/hunyuan-video", new HunyuanInput { Prompt = prompt, NegativePrompt = avoid }); //~
}
