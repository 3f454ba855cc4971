using System.Net.Http.Json;

public abstract class Widget
{
    protected abstract string Title(string name);
    public string Render() => $"<label for='negative_prompt'>{Title("negative_prompt")}</label><label for='cfg_scale'>{Title("cfg_scale")}</label>"; //~
}

public sealed class KlingWidget(HttpClient http) : Widget
{
    protected override string Title(string name) => name switch { "negative_prompt" => "Avoid", "cfg_scale" => "Guidance", _ => "fal-ai/kling-video/v3/pro/text-to-video" }; //~
    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
}
