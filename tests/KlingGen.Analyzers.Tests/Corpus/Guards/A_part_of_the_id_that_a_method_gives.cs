using System.Net.Http.Json;
public sealed class S(HttpClient http)
{
    public static readonly string[] Ids = ["fal-ai/kling-video/v3/pro/image-to-video", "fal-ai/kling-video/v2.6/pro/image-to-video", "fal-ai/wan/v2.6/image-to-video"];
    private static string VersionOf(string id) => id.Split('/')[2];
    public Task Go(int i, string prompt, string image)
    {
        string id = Ids[i];
        
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        if (VersionOf(id) == "v3") body["start_image_url"] = image; //! KLG1001
        else body["image_url"] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/" + id, body);
    }
}
