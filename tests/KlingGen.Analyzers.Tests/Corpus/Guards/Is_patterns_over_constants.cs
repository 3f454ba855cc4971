using System.Net.Http.Json;

public static class Models
{
    public const string KlingV3Text = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string KlingV3TextStandard = "fal-ai/kling-video/v3/standard/text-to-video";
    public const string Kling25 = "fal-ai/kling-video/v2.5-turbo/pro/text-to-video";
    public const string Hunyuan = "fal-ai/hunyuan-video";
}
//# file: Sender.cs
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(string model, string prompt)
    {
        var body = new Dictionary<string, object> { { "prompt", prompt } };
        if (model is Models.KlingV3Text or Models.KlingV3TextStandard)
        {
            body.Add("cfg_scale", 0.3); //! KLG1003
        }

        if (model is Models.Kling25 or Models.Hunyuan)
        {
            body.Add("cfg_scale", 0.3); //~
        }

        if (model is not (Models.KlingV3Text or Models.KlingV3TextStandard))
        {
            body.Add("negative_prompt", "grain"); //~
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + model, body);
    }
}
