using System.Text;
using System.Text.Json;
public sealed class A1(HttpClient http)
{
    public async Task GoAsync(string p, bool strict)
    {
        var node = JsonSerializer.SerializeToNode(new { prompt = p, negative_prompt = "blur" })!.AsObject(); //! KLG1002
        if (strict) node["cfg_scale"] = 0.9; //! KLG1003
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new StringContent(node.ToJsonString(), Encoding.UTF8, "application/json"));
    }
}
