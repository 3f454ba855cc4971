//# run
using System.Text;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        string json = "{ \"prompt\": \"A river.\", \"negative_prompt\": \"boats\", \"cfg_scale\": 0.5 }"; //! KLG1002 KLG1003
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
