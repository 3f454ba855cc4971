using System.Net.Http.Json;
public interface IW { bool CanHandle(string version); void Write(Dictionary<string, object> body, string image); }
public sealed class V3W : IW
{
    public bool CanHandle(string version) => version == "v3";
    public void Write(Dictionary<string, object> body, string image)
    {
        body["start_image_url"] = image; //! KLG1001
        body["negative_prompt"] = "x"; //! KLG1002
    }
}
public sealed class V26W : IW
{
    public bool CanHandle(string version) => version == "v2.6";
    public void Write(Dictionary<string, object> body, string image)
    {
        body["start_image_url"] = image; //~
        body["negative_prompt"] = "x"; //~
    }
}
public sealed class S(HttpClient http, IEnumerable<IW> writers)
{
    public static readonly string[] Ids = ["fal-ai/kling-video/v3/pro/image-to-video", "fal-ai/kling-video/v2.6/pro/image-to-video"];
    public Task Go(int i, string prompt, string image)
    {
        string id = Ids[i];
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        writers.First(w => w.CanHandle(id.Split('/')[2])).Write(body, image);
        return http.PostAsJsonAsync("https://queue.fal.run/" + id, body);
    }
}
