//# run
using System.Net.Http.Json;

public static class Case
{
    private static Task SubmitAsync(HttpClient http, string model, Action<Dictionary<string, object>> fill)
    {
        Dictionary<string, object> input = [];
        fill(input);
        return http.PostAsJsonAsync("https://queue.fal.run/" + model, input);
    }

    public static async Task RunAsync(HttpClient http)
    {
        await SubmitAsync(http, "fal-ai/wan/v2.2-5b/text-to-video", input =>
        {
            input["prompt"] = "A loom.";
            input["negative_prompt"] = "dust"; //~
        });
        await SubmitAsync(http, "fal-ai/kling-video/o3/pro/text-to-video", input =>
        {
            input["prompt"] = "A loom.";
            input["negative_prompt"] = "dust"; //! KLG1002
        });
        await SubmitAsync(http, "fal-ai/kling-video/o3/pro/reference-to-video", input =>
        {
            input["prompt"] = "A loom.";
            input["start_image_url"] = "https://example.com/loom.png"; //~
            input["cfg_scale"] = 0.5; //! KLG1003
        });
    }
}
