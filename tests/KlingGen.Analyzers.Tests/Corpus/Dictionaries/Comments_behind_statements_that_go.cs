using System.Net.Http.Json;

public class Odd(HttpClient http)
{
    public Task<HttpResponseMessage> D(string p)
    {
        var body = new Dictionary<string, object>();
        body.Add("prompt", p);               // what is seen
        body.Add("negative_prompt", "blur"); // what is not //! KLG1002
        body.Add("cfg_scale", 0.5);          // how much //! KLG1003
        body.Add("duration", "5");           // how long
        return http.PostAsJsonAsync("fal-ai/kling-video/v3/standard/text-to-video", body);
    }

    public Task<HttpResponseMessage> E(string p)
    {
        var body = new Dictionary<string, object>
        {
            { "prompt", p },               // what is seen
            { "negative_prompt", "blur" }, // what is not //! KLG1002
            { "cfg_scale", 0.5 },          // how much //! KLG1003
            { "duration", "5" },           // how long
        };
        return http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
