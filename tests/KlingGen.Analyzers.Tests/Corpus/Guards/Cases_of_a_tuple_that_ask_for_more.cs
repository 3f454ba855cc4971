using System.Net.Http.Json;
public enum VideoModel { KlingV3, Wan }
public sealed record Req(VideoModel Model, string Prompt, string? Image, string? Negative);
public sealed class Sender(HttpClient http)
{
    public Task SendAsync(VideoModel model, string prompt, string? image, string? negative)
    {
        object body;
        switch (model, image)
        {
            case (VideoModel.KlingV3, null):
                body = new { prompt, negative_prompt = negative }; //! KLG1002
                break;
            default:
                body = new { prompt, negative_prompt = negative }; //~
                break;
        }
        string endpoint = model == VideoModel.KlingV3 ? "fal-ai/kling-video/v3/pro/text-to-video" : "fal-ai/wan/v2.2-a14b/text-to-video";
        return http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
    }
}
