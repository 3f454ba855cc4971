//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new Dictionary<string, object>
        {
            ["prompt"] = "A paper boat drifts.",
            ["negative_prompt"] = "blur", //~ removed below
            ["cfg_scale"] = 0.5, //! KLG1003
        };
        body.Remove("negative_prompt"); //~
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
