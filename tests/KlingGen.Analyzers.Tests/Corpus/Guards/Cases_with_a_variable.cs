using System.Net.Http.Json;

public sealed class CaseWhen(HttpClient http)
{
    public Task SubmitAsync(string modelId, string prompt, string image)
    {
        Dictionary<string, object?> args = new() { ["prompt"] = prompt };
        switch (modelId)
        {
            case var m when m.StartsWith("fal-ai/kling-video/v3/turbo"):
                args["image_url"] = image;
                args["cfg_scale"] = 0.5; //~ not described
                break;
            case var m when m.StartsWith("fal-ai/kling-video/v3/"):
                args["start_image_url"] = image; //! KLG1001
                args["cfg_scale"] = 0.5; //! KLG1003
                break;
            case var m when m.StartsWith("fal-ai/kling-video/"):
                args["image_url"] = image;
                args["cfg_scale"] = 0.5; //~
                break;
            default:
                args["start_image_url"] = image; //~
                break;
        }

        return http.PostAsJsonAsync(new Uri($"https://queue.fal.run/{modelId}"), args);
    }
}
