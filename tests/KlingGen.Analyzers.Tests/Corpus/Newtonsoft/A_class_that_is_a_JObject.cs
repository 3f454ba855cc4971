using System.Text;
using Newtonsoft.Json.Linq;

public class KlingBody : JObject
{
    public KlingBody(string prompt, string image)
    {
        this["prompt"] = prompt;
        this["start_image_url"] = image; //! KLG1001
        Add("negative_prompt", "blur"); //! KLG1002
    }

    public static Task SendAsync(HttpClient http, string prompt, string image) => http.PostAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
        new StringContent(new KlingBody(prompt, image).ToString(), Encoding.UTF8, "application/json"));
}
