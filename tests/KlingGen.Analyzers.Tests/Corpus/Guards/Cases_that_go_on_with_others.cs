using System.Net.Http.Json;

public enum Model { Kling, KlingFast, Veo, Ltx }

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(Model model, string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        string path;
        switch (model)
        {
            case Model.KlingFast:
                body["cfg_scale"] = 0.3; //! KLG1003
                goto case Model.Kling;
            case Model.Kling:
                body["negative_prompt"] = "blur"; //! KLG1002
                path = "fal-ai/kling-video/v3/standard/text-to-video";
                break;
            case Model.Ltx:
                body["cfg_scale"] = 3; //~
                goto case Model.Veo;
            case Model.Veo:
                body["negative_prompt"] = "blur"; //~
                path = model == Model.Veo ? "fal-ai/veo3" : "fal-ai/ltx-video";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(model));
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }

    public Task SendKindAsync(string kind, string prompt)
    {
        string path = "";
        object body;
        switch (kind)
        {
            case "speak":
                path = "fal-ai/kling-video/v3/pro/text-to-video";
                goto case "shared";
            case "shared":
                body = new { prompt, negative_prompt = "blur" }; //! KLG1002
                break;
            case "draw":
                path = "fal-ai/flux/dev";
                goto default;
            default:
                path = "fal-ai/flux/schnell";
                body = new { prompt, negative_prompt = "blur" }; //~
                break;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }
}

public sealed class ById(HttpClient http)
{
    public Task SendIdAsync(string id, string prompt)
    {
        Dictionary<string, object> body = new() { ["prompt"] = prompt };
        switch (id)
        {
            case "fal-ai/kling-video/v3/pro/text-to-video":
                body["negative_prompt"] = "blur"; //~ also for Hunyuan
                break;
            case "fal-ai/hunyuan-video":
                body["cfg_scale"] = 6; //~
                goto case "fal-ai/kling-video/v3/pro/text-to-video";
            case "fal-ai/kling-video/v3/standard/text-to-video":
                body["cfg_scale"] = 0.5; //! KLG1003
                goto default;
            default:
                body["duration"] = "5";
                break;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + id, body);
    }
}
