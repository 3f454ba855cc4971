using System.Net.Http.Json;

public enum Family { V3, V26, Wan, Mochi }

public sealed class Sender(HttpClient http)
{
    private async Task SendAsync(Family family, string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        string path;
        switch (family)
        {
            case Family.V3:
                path = "fal-ai/kling-video/v3/pro/text-to-video";
                break;
            case Family.Wan:
            case Family.Mochi:
                body["negative_prompt"] = "blur"; //~
                goto default;
            case Family.V26:
                body["cfg_scale"] = 0.5; //~
                path = "fal-ai/kling-video/v2.6/pro/text-to-video";
                break;
            default:
                path = family == Family.Wan ? "fal-ai/wan/v2.6/text-to-video" : "fal-ai/mochi-v1";
                break;
        }

        await http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
    }

    public Task A() => SendAsync(Family.V3, "a");
}
