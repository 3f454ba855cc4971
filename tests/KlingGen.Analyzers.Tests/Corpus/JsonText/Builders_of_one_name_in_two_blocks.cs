using System.Text;

public sealed class Sender(HttpClient http)
{
    public async Task SendAsync(string prompt)
    {
        {
            var json = new StringBuilder();
            json.Append("{\"prompt\":\"").Append(prompt).Append("\",");
            json.Append("\"negative_prompt\":\"blur\"}"); //~
            await http.PostAsync("https://queue.fal.run/fal-ai/mochi-v1", new StringContent(json.ToString()));
        }

        {
            var json = new StringBuilder();
            json.Append("{\"prompt\":\"").Append(prompt).Append("\",");
            json.Append("\"cfg_scale\":0.5}"); //! KLG1003
            await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json.ToString()));
        }
    }
}
