using System.Net.Http.Json;

public static class ModelInfo
{
    public static bool IsKlingV3(this string id) => id.StartsWith("fal-ai/kling-video/v3/");
    public static bool IsOmni(this string id) => id.Contains("/o3/") || id.Contains("/o1/");
}

public sealed class Sender(HttpClient http)
{
    public Task GoAsync(string id, string prompt, string image)
    {
        Dictionary<string, object?> d = new() { ["prompt"] = prompt };
        if (id.IsKlingV3()) d["start_image_url"] = image; //! KLG1001
        else if (id.IsOmni()) d["image_url"] = image;
        else { d["start_image_url"] = image; d["negative_prompt"] = "x"; } //~
        return http.PostAsJsonAsync(id, d);
    }
}
