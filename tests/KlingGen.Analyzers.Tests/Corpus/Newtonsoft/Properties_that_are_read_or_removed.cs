using System.Text;
using Newtonsoft.Json.Linq;

public sealed class Worker(HttpClient http)
{
    public async Task WorkAsync(JObject saved)
    {
        string? negative = saved.Value<string>("negative_prompt"); //~
        JToken? scale = saved["cfg_scale"]; //~
        Console.WriteLine($"Saved with {negative} at {scale}.");
        var body = new JObject { ["prompt"] = saved["prompt"], ["cfg_scale"] = 0.5 }; //~ removed below
        body.Property("cfg_scale")!.Remove(); //~
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(body.ToString(), Encoding.UTF8, "application/json"));
    }
}
