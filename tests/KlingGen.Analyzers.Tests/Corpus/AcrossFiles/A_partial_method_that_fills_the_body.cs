//# run
using System.Net.Http.Json;

public sealed partial class KlingJob(HttpClient http)
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    private partial void Fill(Dictionary<string, object> body);

    public async Task SendAsync()
    {
        var body = new Dictionary<string, object> { ["prompt"] = "A wheel turns." };
        Fill(body);
        await http.PostAsJsonAsync(Model, body);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new KlingJob(http).SendAsync();
}
//# file: KlingJob.Fill.cs
public sealed partial class KlingJob
{
    private partial void Fill(Dictionary<string, object> body)
    {
        body["negative_prompt"] = "rust"; //! KLG1002
        body["cfg_scale"] = 0.5; //! KLG1003
    }
}
