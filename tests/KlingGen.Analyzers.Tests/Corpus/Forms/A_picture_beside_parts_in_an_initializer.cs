using System.Net.Http.Headers;

public sealed class UploadAndAnimate(HttpClient http)
{
    public async Task RunAsync(Stream image, string prompt)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(prompt), "prompt" },
            { new StringContent("blur"), "negative_prompt" }, //! KLG1002
            { new StringContent("0.5"), "cfg_scale" }, //! KLG1003
        };
        var file = new StreamContent(image);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "start_image_url", "frame.png"); //! KLG1001
        await http.PostAsync("https://fal.run/fal-ai/kling-video/v3/pro/image-to-video", form);
    }
}
