using System.Net.Http.Json;
public readonly record struct Ref(string Version) { public static Ref Parse(string id) => new(id.Split('/')[2]); }
public interface IW { bool CanHandle(Ref model); void Write(Dictionary<string, object> body, string image); }
public sealed class V26W : IW
{
    public bool CanHandle(Ref model) => model.Version == "v2.6";
    public void Write(Dictionary<string, object> body, string image)
    {
        body["start_image_url"] = image; //~
        body["negative_prompt"] = "x"; //~
    }
}
public sealed class O3W : IW
{
    public bool CanHandle(Ref model) => model.Version == "o3";
    public void Write(Dictionary<string, object> body, string image) => body["image_url"] = image;
}
public static class Known { public static readonly string[] Ids = ["fal-ai/kling-video/v3/pro/image-to-video", "fal-ai/kling-video/v2.6/pro/image-to-video", "fal-ai/kling-video/o3/pro/image-to-video"]; }
public sealed class S(HttpClient http, IEnumerable<IW> writers)
{
    public Task Go(string id, string prompt, string image)
    {
        if (Array.IndexOf(Known.Ids, id) < 0) throw new ArgumentException("id");
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        writers.First(w => w.CanHandle(Ref.Parse(id))).Write(body, image);
        return http.PostAsJsonAsync("https://queue.fal.run/" + id, body);
    }
}
