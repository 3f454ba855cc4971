using System.Text;

public static class Concat
{
    public static Task RunAsync(HttpClient http, string p, string n)
    {
        string json = string.Concat("{\"prompt\":\"", p, "\",\"negative_prompt\":\"", n, "\"}"); //! KLG1002
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new ByteArrayContent(Encoding.UTF8.GetBytes(json)));
    }

    public static Task LinesAsync(HttpClient http, string p)
    {
        var json = string.Join("", "{", "\"prompt\":\"" + p + "\",", "\"cfg_scale\":0.5", "}"); //! KLG1003
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json));
    }
}
