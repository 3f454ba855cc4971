using System.Net.Http.Json;

public static class KlingPayload
{
    public static IReadOnlyDictionary<string, object> ForVersion(int version, string prompt, string? image, string? negative)
    {
        var result = new Dictionary<string, object> { ["prompt"] = prompt };
        switch (version)
        {
            case 3:
                if (image != null) result["start_image_url"] = image; //! KLG1001
                if (negative != null) result["negative_prompt"] = negative; //! KLG1002
                break;
            case 2:
                if (image != null) result["image_url"] = image; //~
                if (negative != null) result["negative_prompt"] = negative; //~
                break;
        }

        return result;
    }
}

public sealed class Client(HttpClient http)
{
    public Task V3(string prompt, string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", KlingPayload.ForVersion(3, prompt, image, "blur"));
    public Task V2(string prompt, string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v2/master/image-to-video", KlingPayload.ForVersion(2, prompt, image, "blur"));
}
