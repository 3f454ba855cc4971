using System.Net.Http.Json;

public static class Ids
{
    public static bool Has(string id, string part) => id.Contains(part, StringComparison.OrdinalIgnoreCase);
    public static bool IsOneOf(this string id, params string[] parts) => parts.Any(id.Contains);
}

public sealed class Sender(HttpClient http)
{
    public Task GoAsync(string id, string prompt, string image)
    {
        Dictionary<string, object?> d = new() { ["prompt"] = prompt };
        if (Ids.Has(id, "kling-video/v3/")) d["start_image_url"] = image; //! KLG1001
        else if (Ids.Has(id, "kling-video/o3/")) d["image_url"] = image;
        else if (id.IsOneOf("kling-video/v2.6", "kling-video/o1")) d["start_image_url"] = image; //~
        if (Ids.Has(id, "wan")) d["negative_prompt"] = "x"; //~
        return http.PostAsJsonAsync(id, d);
    }
}
