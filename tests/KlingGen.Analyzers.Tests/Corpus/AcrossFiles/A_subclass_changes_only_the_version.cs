using System.Net.Http.Json;

public class KlingClient16(HttpClient http)
{
    protected virtual string Version => "v1.6";

    public virtual Task SubmitAsync(string prompt, string image) => PostAsync("image-to-video", new
    {
        prompt,
        image_url = image,
        negative_prompt = "low", //~ both versions
        cfg_scale = 0.5, //~
    });

    protected Task PostAsync(string route, object body) =>
        http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{Version}/pro/{route}", body);
}

public sealed class KlingClient30(HttpClient http) : KlingClient16(http)
{
    protected override string Version => "v3";

    public override Task SubmitAsync(string prompt, string image) => PostAsync("image-to-video", new
    {
        prompt,
        start_image_url = image, //! KLG1001
        cfg_scale = 0.5, //! KLG1003
    });
}
