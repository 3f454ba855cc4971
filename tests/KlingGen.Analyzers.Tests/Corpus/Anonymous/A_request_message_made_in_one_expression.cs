//# run
using System.Net.Http.Json;

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.SendAsync(new HttpRequestMessage
    {
        Method = HttpMethod.Post,
        RequestUri = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video"),
        Content = JsonContent.Create(new
        {
            prompt = "Leaves fall.",
            cfg_scale = 0.5, //! KLG1003
        }),
    });
}
