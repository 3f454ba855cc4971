using System.Text;

public sealed class QuotedSender(HttpClient http)
{
    public Task SendAsync()
    {
        string json = "{'prompt':'A lake','negative_prompt':'blur','cfg_scale':0.5}".Replace('\'', '"'); //! KLG1002 KLG1003
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task ImageAsync(string image)
    {
        var json = $"{{'prompt':'A lake','start_image_url':'{image}'}}".Replace("'", "\""); //! KLG1001
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task O3Async(string image)
    {
        var json = $"{{'prompt':'A lake','start_image_url':'{image}'}}".Replace("'", "\""); //~
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
