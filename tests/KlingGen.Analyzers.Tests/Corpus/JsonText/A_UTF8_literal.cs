//# run
using System.Net.Http.Headers;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        byte[] body = """
            {
              "prompt": "A river.",
              "negative_prompt": "boats", //! KLG1002
              "cfg_scale": 0.5 //! KLG1003
            }
            """u8.ToArray();
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video", content);
    }
}
