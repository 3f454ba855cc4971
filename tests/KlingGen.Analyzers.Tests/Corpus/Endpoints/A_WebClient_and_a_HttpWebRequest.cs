using System.Net;
using System.Text;
using System.Text.Json;

#pragma warning disable SYSLIB0014
public static class Legacy
{
    public static string Send(string prompt, string image)
    {
        var json = JsonSerializer.Serialize(new { prompt, start_image_url = image, negative_prompt = "blur" }); //! KLG1001 KLG1002
        using (var client = new WebClient())
        {
            client.Headers[HttpRequestHeader.ContentType] = "application/json";
            return client.UploadString("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", "POST", json);
        }
    }

    public static string SendOld(string prompt)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://queue.fal.run/fal-ai/kling-video/v1.6/pro/text-to-video");
        request.Method = "POST";
        var data = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { prompt, negative_prompt = "blur", cfg_scale = 0.5 })); //~
        using (var stream = request.GetRequestStream())
        {
            stream.Write(data, 0, data.Length);
        }

        return request.GetResponse().ToString()!;
    }

    public static string SendV3(string prompt)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video");
        request.Method = "POST";
        var data = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { prompt, cfg_scale = 0.5 })); //! KLG1003
        using (var stream = request.GetRequestStream())
        {
            stream.Write(data, 0, data.Length);
        }

        return request.GetResponse().ToString()!;
    }
}
