using System.Text;

public static class Templates
{
    public const string KlingV3 = """
        {"prompt":"__PROMPT__","start_image_url":"__IMAGE__","cfg_scale":0.5} //! KLG1001 KLG1003
        """;

    public const string Comfy = """
        {"3":{"class_type":"KSampler","inputs":{"cfg_scale":7,"negative_prompt":"__NEG__"}}} //~
        """;
}
//# file: TemplateSender.cs
using System.Text;

public sealed class TemplateSender(HttpClient http)
{
    public Task KlingAsync(string prompt, string image)
    {
        var json = Templates.KlingV3.Replace("__PROMPT__", prompt).Replace("__IMAGE__", image);
        return http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public Task ComfyAsync(string negative) =>
        http.PostAsync("http://127.0.0.1:8188/prompt", new StringContent(Templates.Comfy.Replace("__NEG__", negative)));
}
