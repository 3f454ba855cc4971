using System.Text;
public sealed class S(HttpClient http)
{
    private const string Template = """
        { "prompt": %PROMPT%, "start_image_url": %IMAGE% } //! KLG1001
        """;
    public Task Go(string prompt, string image) =>
        http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(Template.Replace("%PROMPT%", prompt).Replace("%IMAGE%", image), Encoding.UTF8, "application/json"));
}
