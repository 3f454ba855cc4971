using System.Net.Http.Json;
using KlingGen;

public sealed class Shop(KlingClient kling, HttpClient http)
{
    public async Task RunAsync(string prompt, string image)
    {
        await kling.O3.Pro.ImageToVideo.RunAsync(new O3ImageToVideoRequest { Prompt = prompt, ImageUrl = image });
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new
        {
            prompt,
            start_image_url = image, //! KLG1001
        });
        await kling.V3.Pro.ImageToVideo.RunAsync(new V3ImageToVideoRequest
        {
            Prompt = prompt,
            StartImageUrl = image, //~ elements lead to reference-to-video
            Elements = [new KlingElement { FrontalImageUrl = image, ReferenceImageUrls = [image] }],
            CfgScale = 0.5, //! KLG1003
        });
    }
}
