using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public sealed class Desk(HttpClient http)
{
    private static readonly Uri _queue = new("https://queue.fal.run/");
    private static readonly Uri _ideogram = new("https://api.ideogram.ai/v1/ideogram-v3/generate");

    public Task<string> ClipAsync(string prompt, string frame, double? scale)
    {
        JObject body = new(new JProperty("prompt", prompt), new JProperty("start_image_url", frame)); //! KLG1001
        if (scale is double value)
        {
            body["cfg_scale"] = value; //! KLG1003
        }

        return SendAsync(new Uri(_queue, "fal-ai/kling-video/v3/pro/image-to-video"), body);
    }

    public Task<string> PosterAsync(string prompt, string avoid) =>
        SendAsync(_ideogram, new JObject { ["prompt"] = prompt, ["negative_prompt"] = avoid, ["rendering_speed"] = "TURBO" }); //~

    public string Summary(string answer)
    {
        JObject json = JObject.Parse(answer);
        return $"{json["prompt"]} / {json["negative_prompt"]} / {json.Value<double?>("cfg_scale")}"; //~
    }

    private async Task<string> SendAsync(Uri address, JObject body)
    {
        HttpRequestMessage message = new()
        {
            Method = HttpMethod.Post,
            RequestUri = address,
            Content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json"),
        };
        using HttpResponseMessage response = await http.SendAsync(message);
        return await response.Content.ReadAsStringAsync();
    }
}
