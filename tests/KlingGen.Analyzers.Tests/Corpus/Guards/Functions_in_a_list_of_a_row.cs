using System.Net.Http.Json;
using System.Text.Json.Nodes;
public delegate void Fill(JsonObject body, string image);
public sealed record Spec(string Id, string Endpoint, params Fill[] Fills);
public static class Fs
{
    public static void Start(JsonObject body, string image) => body["start_image_url"] = image; //! KLG1001
    public static void Negative(JsonObject body, string image) => body["negative_prompt"] = image; //~
}
public sealed class S(HttpClient http)
{
    public static readonly Spec[] All = [new("a", "fal-ai/kling-video/v3/pro/image-to-video", Fs.Start), new("b", "fal-ai/wan/v2.6/image-to-video", Fs.Negative)];
    public Task Go(string id, string image)
    {
        Spec spec = All.First(s => s.Id == id);
        JsonObject body = new();
        foreach (Fill fill in spec.Fills) fill(body, image);
        return http.PostAsJsonAsync("https://queue.fal.run/" + spec.Endpoint, body);
    }
}
