using System.Net.Http.Json;

public sealed class FalInput : Dictionary<string, object?>
{
    public string? Prompt { get => (string?)this["prompt"]; set => this["prompt"] = value; }
    public string? NegativePrompt { get => this.GetValueOrDefault("negative_prompt") as string; set => this["negative_prompt"] = value; } //! KLG1002
}

public sealed class InputSender(HttpClient http)
{
    public Task SendAsync(string prompt) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new FalInput { Prompt = prompt, NegativePrompt = "blur", ["cfg_scale"] = 0.5 }); //! KLG1003
}
