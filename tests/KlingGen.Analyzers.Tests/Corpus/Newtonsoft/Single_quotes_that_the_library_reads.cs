using System.Text;
using Newtonsoft.Json.Linq;

public class SingleQuotes
{
    public static async Task SendAsync(HttpClient http)
    {
        JObject body = JObject.Parse(@"{
            'prompt': 'A lake',
            'negative_prompt': 'blur', //! KLG1002
            'cfg_scale': 0.5 //! KLG1003
        }");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
    }

    public static async Task WanAsync(HttpClient http)
    {
        JObject body = JObject.Parse("{ 'prompt': 'A lake', 'negative_prompt': 'blur' }"); //~
        await http.PostAsync("https://queue.fal.run/fal-ai/wan/v2.5/text-to-video", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
    }
}
