using System.Net.Http.Json;
using System.Text.Json.Serialization;

public abstract record VideoInput([property: JsonIgnore] string Endpoint)
{
    [JsonPropertyName("prompt")] public required string Prompt { get; init; }
}

public sealed record KlingV3Input() : VideoInput("fal-ai/kling-video/v3/pro/image-to-video")
{
    [JsonPropertyName("start_image_url")] public required string Image { get; init; } //! KLG1001
    [JsonPropertyName("cfg_scale")] public double Cfg { get; init; } = 0.5; //! KLG1003
}

public sealed record SeedanceInput() : VideoInput("fal-ai/bytedance/seedance/v1/pro/image-to-video")
{
    [JsonPropertyName("start_image_url")] public required string Image { get; init; } //~
}

public static class Submit
{
    public static Task RunAsync(HttpClient http, VideoInput input) => http.PostAsync("https://queue.fal.run/" + input.Endpoint, new StringContent(System.Text.Json.JsonSerializer.Serialize(input, input.GetType())));
    public static async Task AllAsync(HttpClient http)
    {
        await RunAsync(http, new KlingV3Input { Prompt = "a", Image = "b" });
        await RunAsync(http, new SeedanceInput { Prompt = "a", Image = "b" });
    }
}
