using System.Net.Http.Json;
public enum M { V3, O3, Wan }
public sealed record Cmd(M Model, string Prompt, string Url);
public sealed class S(HttpClient http)
{
    private static string Path(Cmd c) => c switch
    {
        { Model: M.V3 } => "fal-ai/kling-video/v3/pro/image-to-video",
        { Model: M.O3 } => "fal-ai/kling-video/o3/pro/image-to-video",
        _ => "fal-ai/wan/v2.6/image-to-video",
    };
    private static object Body(Cmd c) => c switch
    {
        { Model: M.V3 } => new { prompt = c.Prompt, start_image_url = c.Url }, //! KLG1001
        { Model: M.O3 } => new { prompt = c.Prompt, image_url = c.Url },
        _ => new { prompt = c.Prompt, negative_prompt = c.Url }, //~
    };
    public Task Go(Cmd c) => http.PostAsJsonAsync("https://queue.fal.run/" + Path(c), Body(c));
}
