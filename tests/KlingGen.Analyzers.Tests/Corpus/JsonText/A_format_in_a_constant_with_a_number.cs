using System.Globalization;

public static class Formats
{
    private const string Template = "{{\"prompt\":\"{0}\",\"start_image_url\":\"{1}\",\"cfg_scale\":{2}}}"; //! KLG1001 KLG1003

    public static Task RunAsync(HttpClient http, string prompt, string image)
    {
        var json = string.Format(CultureInfo.InvariantCulture, Template, prompt, image, 0.5);
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json));
    }
}
