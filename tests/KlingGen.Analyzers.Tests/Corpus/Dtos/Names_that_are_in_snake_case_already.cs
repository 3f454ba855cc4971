//# run
using System.Net.Http.Json;

public sealed class fal_input
{
    public string prompt { get; set; } = "";

    public string? start_image_url { get; set; } //! KLG1001

    public string? negative_prompt { get; set; } //! KLG1002

    public double cfg_scale { get; set; } = 0.5; //! KLG1003
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new fal_input { prompt = "A kite.", start_image_url = "https://example.com/kite.png", negative_prompt = "birds" }); //~
}
