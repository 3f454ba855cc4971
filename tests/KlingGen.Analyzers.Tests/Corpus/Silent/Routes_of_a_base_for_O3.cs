using System.Net.Http.Json;

public abstract class OmniBase(HttpClient http)
{
    protected abstract string Route();
    public Task SendAsync(string prompt, string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/" + Route(), Fill(new Dictionary<string, object> { ["prompt"] = prompt }, image));
    protected abstract Dictionary<string, object> Fill(Dictionary<string, object> body, string image);
}

public sealed class OmniReference(HttpClient http) : OmniBase(http)
{
    protected override string Route() => "reference-to-video";
    protected override Dictionary<string, object> Fill(Dictionary<string, object> body, string image) { body["start_image_url"] = image; return body; } //~
}

public sealed class OmniImage(HttpClient http) : OmniBase(http)
{
    protected override string Route() => "image-to-video";
    protected override Dictionary<string, object> Fill(Dictionary<string, object> body, string image) { body["image_url"] = image; return body; }
}
