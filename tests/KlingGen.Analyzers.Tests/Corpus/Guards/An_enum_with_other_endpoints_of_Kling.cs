using System.Net.Http.Json;

public enum Mode { Image, Motion, Reference }

public sealed class Modes(HttpClient http)
{
    private static string Path(Mode mode)
    {
        if (mode == Mode.Motion)
            return "fal-ai/kling-video/v3/pro/motion-control";
        if (mode is Mode.Reference)
            return "fal-ai/kling-video/o3/pro/reference-to-video";
        return "fal-ai/kling-video/v3/pro/image-to-video";
    }

    private Task Post(Mode mode, object body) => http.PostAsJsonAsync($"https://queue.fal.run/{Path(mode)}", body);

    public Task A(string p, string i, string v) => Post(Mode.Motion, new { prompt = p, image_url = i, video_url = v, character_orientation = "video" }); //~
    public Task B(string p, string i) => Post(Mode.Reference, new { prompt = p, start_image_url = i }); //~
    public Task C(string p, string i) => Post(Mode.Image, new { prompt = p, start_image_url = i }); //! KLG1001
    public Task D(string p, string i) => Post(mode: Mode.Image, body: new { prompt = p, start_image_url = i, negative_prompt = "x" }); //! KLG1001 KLG1002
    public Task E(Mode mode, string p, string i) => mode == Mode.Reference ? Post(mode, new { prompt = p, start_image_url = i }) : Task.CompletedTask; //~
}
