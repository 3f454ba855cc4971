//# run
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class KlingJob
{
    public string Prompt;
    public string FirstFrame;
    public List<string> Avoid = new List<string>();
    public bool Audio;
}

public static class KlingJson
{
    public static JObject ToJson(KlingJob job)
    {
        var content = new List<JProperty>
        {
            new JProperty("prompt", job.Prompt),
            new JProperty("generate_audio", job.Audio),
        };
        if (job.FirstFrame != null)
        {
            content.Add(new JProperty("start_image_url", job.FirstFrame)); //! KLG1001
        }

        if (job.Avoid.Any())
        {
            content.Add(new JProperty("negative_prompt", string.Join(", ", job.Avoid))); //! KLG1002
        }

        return new JObject(content);
    }
}

public class KlingSender
{
    private readonly HttpClient _client;

    public KlingSender(HttpClient client)
    {
        _client = client;
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Key x");
    }

    public Task<HttpResponseMessage> Send(KlingJob job)
    {
        var json = KlingJson.ToJson(job).ToString(Formatting.None);
        return _client.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http)
    {
        return new KlingSender(http).Send(new KlingJob { Prompt = "A stage.", FirstFrame = "https://example.com/stage.png", Avoid = { "crowd" } });
    }
}
