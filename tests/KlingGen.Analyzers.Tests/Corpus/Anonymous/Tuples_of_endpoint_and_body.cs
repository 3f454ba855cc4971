//# run
using System.Net.Http.Json;

public static class Case
{
    private const string Text = "fal-ai/kling-video/v3/pro/text-to-video";

    public static async Task RunAsync(HttpClient http)
    {
        var jobs = new (string, object)[]
        {
            (Text, new { prompt = "A.", cfg_scale = 0.5 }), //! KLG1003
            ("fal-ai/wan/v2.2-a14b/text-to-video", new { prompt = "B.", negative_prompt = "blur" }), //~
        };
        foreach (var (id, body) in jobs)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + id, body);
        }

        foreach (var (route, body) in new (string Route, object Body)[]
        {
            ("v3/pro/image-to-video", new { prompt = "A.", start_image_url = "https://example.com/a.png" }), //! KLG1001
            ("o3/pro/image-to-video", new { prompt = "A.", image_url = "https://example.com/a.png", cfg_scale = 0.5 }), //! KLG1003
            ("o3/pro/reference-to-video", new { prompt = "A.", start_image_url = "https://example.com/a.png" }), //~
        })
        {
            await http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{route}", body);
        }

        (object Body, string Id)[] more = [(new { prompt = "A.", negative_prompt = "blur" }, Text)]; //! KLG1002
        foreach (var job in more)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + job.Id, job.Body);
        }
    }
}
