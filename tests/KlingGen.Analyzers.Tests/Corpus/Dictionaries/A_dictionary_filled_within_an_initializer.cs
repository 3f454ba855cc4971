//# run
using System.Net.Http.Json;

public sealed class FalJob
{
    public string Model { get; set; } = "";

    public Dictionary<string, object> Parameters { get; } = new();
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var job = new FalJob
        {
            Model = "fal-ai/kling-video/v3/pro/text-to-video",
            Parameters =
            {
                ["prompt"] = "A",
                ["negative_prompt"] = "blur", //! KLG1002
            },
        };
        job.Parameters["cfg_scale"] = 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/" + job.Model, job.Parameters);
    }
}
