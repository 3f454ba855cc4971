using System.Net.Http.Json;
public enum VideoModel { KlingV3, Wan }
public sealed record Req(VideoModel Model, string Prompt, string? Image, string? Negative);
public sealed class Sender(HttpClient http)
{
    public Task SendAsync(VideoModel model, string prompt, string? image, string? negative)
    {
        object body;
        if ((model, image) is (VideoModel.KlingV3, null))
            body = new { prompt, negative_prompt = negative }; //! KLG1002
        else
            body = new { prompt, negative_prompt = negative }; //~
        string endpoint = model == VideoModel.KlingV3 ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/wan/v2.2-a14b/text-to-video";
        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
