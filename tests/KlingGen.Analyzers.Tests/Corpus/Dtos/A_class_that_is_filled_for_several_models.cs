using System.Net.Http.Headers;
using System.Net.Http.Json;

public class VideoRequest
{
    public string prompt { get; set; } = "";
    public string? negative_prompt { get; set; }
    public double? cfg_scale { get; set; }
    public string? image_url { get; set; }
    public string? start_image_url { get; set; }
    public string? aspect_ratio { get; set; }
    public string? duration { get; set; }
}

public class TrackPayload
{
    public string Model { get; set; } = "kling-video/v3/pro/image-to-video";
    public string Prompt { get; set; } = "";
    public string NegativePrompt { get; set; } = "";
}

public class KlingPlugin
{
    private readonly HttpClient _client = new();

    public async Task<string> GetVideo(TrackPayload track, string imageUrl)
    {
        var reg = new VideoRequest();
        reg.prompt = track.Prompt;

        if (track.Model.StartsWith("wan"))
        {
            reg.negative_prompt = track.NegativePrompt; //~
        }

        if (track.Model.StartsWith("kling-video/v3") && track.Model.EndsWith("image-to-video"))
        {
            reg.start_image_url = imageUrl; //! KLG1001
            reg.cfg_scale = 0.5; //! KLG1003
        }
        else
        {
            reg.image_url = imageUrl;
        }

        using var message = new HttpRequestMessage(HttpMethod.Post, "https://queue.fal.run/fal-ai/" + track.Model);
        message.Headers.Authorization = new AuthenticationHeaderValue("Key", "x");
        message.Content = JsonContent.Create(reg);
        using var response = await _client.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }
}
