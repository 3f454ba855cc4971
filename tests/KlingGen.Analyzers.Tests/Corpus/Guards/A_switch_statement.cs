//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => SendAsync(http, "fal-ai/kling-video/v3/pro/image-to-video", "A mill.", "https://example.com/mill.png");

    private static Task SendAsync(HttpClient http, string model, string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        switch (model)
        {
            case "fal-ai/kling-video/v3/standard/image-to-video":
            case "fal-ai/kling-video/v3/pro/image-to-video":
                body["start_image_url"] = image; //! KLG1001
                body["cfg_scale"] = 0.5; //! KLG1003
                break;
            case "fal-ai/kling-video/v2.6/pro/image-to-video":
                body["start_image_url"] = image; //~
                break;
            case "fal-ai/kling-video/v3/pro/motion-control":
                body["image_url"] = image;
                body["cfg_scale"] = 0.5; //~
                break;
            default:
                body["image_url"] = image;
                body["negative_prompt"] = "people"; //~
                break;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
