//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

public class CommonInput
{
    [JsonPropertyName("prompt")] public string Prompt { get; set; } = "";

    [JsonPropertyName("negative_prompt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] //~
    public string? Negative { get; set; }
}

public sealed class Kling3Input : CommonInput
{
    [JsonPropertyName("generate_audio")] public bool Audio { get; set; } = true;
}

public sealed class WanInput : CommonInput
{
    [JsonPropertyName("seed")] public int Seed { get; set; } = 1;
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", new Kling3Input { Prompt = "A." });
        await http.PostAsJsonAsync("fal-ai/wan/v2.2/text-to-video", new WanInput { Prompt = "A.", Negative = "b" });
    }
}
