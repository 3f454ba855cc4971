//# run
using System.Net.Http.Json;

public static class FalExtensions
{
    private const string Root = "https://queue.fal.run/fal-ai/";

    public static Task<HttpResponseMessage> SubmitKlingAsync(this HttpClient http, object input, string model = "kling-video/v3/standard/text-to-video") =>
        http.PostAsJsonAsync(Root + model, input);
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await http.SubmitKlingAsync(new { prompt = "A", cfg_scale = 0.9 }); //! KLG1003
        await http.SubmitKlingAsync(new { prompt = "A", negative_prompt = "x", cfg_scale = 0.9 }, "kling-video/v2.6/pro/text-to-video");
    }
}
