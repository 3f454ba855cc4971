using System.Net.Http.Json;
using System.Text.Json.Serialization;

public abstract class Input
{
    [JsonPropertyName("prompt")]
    public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt")] //~
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NegativePrompt { get; set; }
}

public sealed class KlingInput : Input
{
    [JsonPropertyName("cfg_scale")] //! KLG1003
    public double CfgScale { get; set; } = 0.5;
}

public sealed class VeoInput : Input
{
    [JsonPropertyName("generate_audio")]
    public bool GenerateAudio { get; set; }
}
//# file: Calls.cs
using System.Net.Http.Json;

public sealed class Calls(HttpClient http)
{
    public Task KlingAsync(string prompt) => SendAsync("fal-ai/kling-video/v3/pro/text-to-video", new KlingInput
    {
        Prompt = prompt,
        NegativePrompt = "blur", //! KLG1002
        CfgScale = 0.4, //~ said of the class
    });

    public Task VeoAsync(string prompt) => SendAsync("fal-ai/veo3.1", new VeoInput
    {
        Prompt = prompt,
        NegativePrompt = "blur",
    });

    private Task SendAsync<T>(string model, T input)
        where T : Input => http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
}
