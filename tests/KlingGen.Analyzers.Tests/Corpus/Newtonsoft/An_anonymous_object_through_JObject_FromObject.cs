//# run
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JObject body = JObject.FromObject(new
        {
            prompt = "A street in the rain.",
            cfg_scale = 0.5, //! KLG1003
        });
        body["negative_prompt"] = "cars"; //! KLG1002
        await http.PostAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
            new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json"));
    }
}
