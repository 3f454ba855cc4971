//# run
using System.Net.Http.Json;

public sealed class FalJob
{
    public required string Endpoint { get; init; }

    public required object Input { get; init; }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        FalJob[] jobs =
        [
            new()
            {
                Endpoint = "fal-ai/kling-video/v3/pro/image-to-video",
                Input = new
                {
                    prompt = "Waves.",
                    start_image_url = "https://example.com/sea.png", //! KLG1001
                },
            },
            new()
            {
                Endpoint = "fal-ai/kling-video/v2.1/master/image-to-video",
                Input = new
                {
                    prompt = "Waves.",
                    image_url = "https://example.com/sea.png",
                    negative_prompt = "blur", //~
                    cfg_scale = 0.5, //~
                },
            },
        ];
        foreach (FalJob job in jobs)
        {
            await http.PostAsJsonAsync("https://queue.fal.run/" + job.Endpoint, job.Input);
        }
    }
}
