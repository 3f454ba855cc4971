using System.Net.Http.Json;

public sealed class Generator
{
    private readonly HttpClient _http;
    private readonly string _version;

    public Generator(HttpClient http, string version)
    {
        _http = http;
        _version = version;
    }

    public Task GenerateAsync(string prompt, string image, string negative)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        if (_version == "v3")
        {
            body["start_image_url"] = image; //! KLG1001
            body["negative_prompt"] = negative; //! KLG1002
        }
        else
        {
            body["image_url"] = image;
            body["negative_prompt"] = negative; //~
        }

        return _http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{_version}/pro/image-to-video", body);
    }
}
//# file: Composition.cs
public static class Composition
{
    public static Generator Create(string name, HttpClient http) => name switch
    {
        "kling-3" => new Generator(http, "v3"),
        "kling-2.1" => new Generator(http, "v2.1"),
        _ => throw new ArgumentException(name),
    };
}
