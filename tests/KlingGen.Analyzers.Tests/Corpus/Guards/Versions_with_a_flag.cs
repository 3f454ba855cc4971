using System.Net.Http.Json;

public sealed class Versions(HttpClient http)
{
    private static Dictionary<string, object> Build(string prompt, int version, bool omni = false)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        if (version < 3)
        {
            body["cfg_scale"] = 0.5; //~
        }

        if (version == 3 && !omni)
        {
            body["negative_prompt"] = "blur"; //! KLG1002
        }

        if (version == 2)
        {
            body["negative_prompt"] = "blur"; //~
        }

        return body;
    }

    public Task A(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", Build(p, 3));
    public Task B(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/text-to-video", Build(omni: true, version: 3, prompt: p));
    public Task C(string p) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2.6/pro/text-to-video", Build(p, 2));
}
