using System.Text;

public sealed class TwoTables(HttpClient http)
{
    private static readonly Dictionary<string, string> _paths = new()
    {
        ["v3"] = "fal-ai/kling-video/v3/pro/text-to-video",
        ["o3"] = "fal-ai/kling-video/o3/pro/text-to-video",
        ["wan"] = "fal-ai/wan/v2.2-a14b/text-to-video",
    };

    private static readonly Dictionary<string, string> _bodies = new()
    {
        ["v3"] = """{"prompt":"A lake","negative_prompt":"blur","cfg_scale":0.5}""", //! KLG1002 KLG1003
        ["o3"] = """{"prompt":"A lake"}""",
        ["wan"] = """{"prompt":"A lake","negative_prompt":"blur"}""", //~
    };

    public Task SendAsync(string model) =>
        http.PostAsync("https://queue.fal.run/" + _paths[model], new StringContent(_bodies[model], Encoding.UTF8, "application/json"));
}
