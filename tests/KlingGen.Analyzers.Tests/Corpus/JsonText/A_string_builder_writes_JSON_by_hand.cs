using System.Globalization;
using System.Text;

public static class HandMade
{
    public static Task SendAsync(HttpClient http, string prompt, string image, double cfg)
    {
        var sb = new StringBuilder();
        sb.Append('{');
        sb.Append("\"prompt\":\"").Append(prompt).Append("\",");
        sb.Append("\"start_image_url\":\"").Append(image).Append("\","); //! KLG1001
        sb.AppendFormat(CultureInfo.InvariantCulture, "\"cfg_scale\":{0}", cfg); //! KLG1003
        sb.Append('}');
        return http.PostAsync(
            "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video",
            new StringContent(sb.ToString(), Encoding.UTF8, "application/json"));
    }

    public static Task SendOldAsync(HttpClient http, string prompt)
    {
        var sb = new StringBuilder("{");
        sb.Append($"\"prompt\":\"{prompt}\",");
        sb.Append("\"negative_prompt\":\"blur\""); //~
        sb.Append('}');
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v2/master/text-to-video", new StringContent(sb.ToString()));
    }
}
