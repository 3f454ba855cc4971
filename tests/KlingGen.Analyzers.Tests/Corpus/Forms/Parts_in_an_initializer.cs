public sealed class Uploader(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(string prompt, Stream image) => http.PostAsync(
        "https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video",
        new MultipartFormDataContent
        {
            { new StringContent(prompt), "prompt" },
            { new StreamContent(image), "image_url", "first.png" },
            { new StringContent("0.5"), "cfg_scale" }, //! KLG1003
        });
}
