using System.Net.Http.Json;

public ref struct Args
{
    private readonly Dictionary<string, object> _map;
    public Args(string prompt) { _map = new Dictionary<string, object> { ["prompt"] = prompt }; }
    public Args Set(string name, object value) { _map[name] = value; return this; }
    public Dictionary<string, object> Done() => _map;
}

public sealed class RefSender(HttpClient http)
{
    public Task SendAsync(string prompt, string image) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new Args(prompt).Set("start_image_url", image).Set("negative_prompt", "blur").Done()); //! KLG1001 KLG1002

    public Task O3Async(string prompt, string image) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video",
        new Args(prompt).Set("start_image_url", image).Done()); //~
}
