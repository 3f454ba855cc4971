//# run
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        string model = Environment.GetEnvironmentVariable("KLING_MODEL_OF_THIS_CASE") ?? "fal-ai/kling-video/v3/pro/text-to-video";
        await http.PostAsJsonAsync("https://queue.fal.run/" + model, new
        {
            prompt = "A bridge.",
            negative_prompt = "cars", //! KLG1002
        });
    }
}
