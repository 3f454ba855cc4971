//# run
using System.Text;

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        const string Json = "{\n\t\"prompt\" : \"A river.\",\n\t\"cfg_scale\" : 0.5\n}"; //! KLG1003
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(Json, Encoding.UTF8, "application/json"));
    }
}
