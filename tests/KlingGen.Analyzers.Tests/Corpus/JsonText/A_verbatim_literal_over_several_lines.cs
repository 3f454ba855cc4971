//# run
using System.Text;

public static class Case
{
    private const string Body = @"{
        ""prompt"": ""A river."",
        ""start_image_url"": ""https://example.com/river.png"", //! KLG1001
        ""negative_prompt"": ""boats"", //! KLG1002
        ""cfg_scale"": 0.5 //! KLG1003
    }";

    public static Task RunAsync(HttpClient http) => http.PostAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new StringContent(Body, Encoding.UTF8, "application/json"));
}
