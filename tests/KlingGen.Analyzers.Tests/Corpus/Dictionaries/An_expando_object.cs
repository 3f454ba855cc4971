//# run
using System.Dynamic;
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        dynamic input = new ExpandoObject();
        input.prompt = "A candle.";
        input.start_image_url = "https://example.com/candle.png"; //! KLG1001
        input.negative_prompt = "smoke"; //! KLG1002
        input.cfg_scale = 0.5; //! KLG1003
        ExpandoObject body = input;
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }
}
