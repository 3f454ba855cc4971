using System.Text.RegularExpressions;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string json)
    {
        json = json.Replace("\"start_image_url\"", "\"image_url\""); //~
        json = Regex.Replace(json, "\"cfg_scale\"\\s*:\\s*[0-9.]+,?", ""); //~
        if (json.Contains("\"negative_prompt\"")) //~
        {
            throw new InvalidOperationException("negative_prompt is not for O3."); //~
        }

        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/image-to-video", new StringContent(json));
    }
}
