//# run
using System.Net.Http.Json;
using System.Text.Json.Serialization;

internal static class Wire
{
    public const string Prompt = "prompt";
    public const string Frame = "start_image_url"; //~
    public const string Image = "image_url";
    public const string Cfg = "cfg_scale"; //~
}

internal sealed record ImageInput(
    [property: JsonPropertyName(Wire.Prompt)] string Prompt,
    [property: JsonPropertyName(Wire.Frame)] string Frame, //! KLG1001
    [property: JsonPropertyName(Wire.Cfg)] double Cfg = 0.5); //! KLG1003

internal sealed class TextInput
{
    [JsonPropertyName(Wire.Prompt)] public string Prompt { get; set; } = "";
    [JsonPropertyName(Wire.Cfg)] public double Cfg { get; set; } = 0.5; //! KLG1003
}

internal sealed class WanInput
{
    [JsonPropertyName(Wire.Prompt)] public string Prompt { get; set; } = "";
    [JsonPropertyName(Wire.Cfg)] public double CfgScale { get; set; } = 5; //~
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new ImageInput("Slag.", "https://example.com/slag.png"));
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new TextInput { Prompt = "Slag." });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.2-5b/text-to-video", new WanInput { Prompt = "Slag." });
    }
}
