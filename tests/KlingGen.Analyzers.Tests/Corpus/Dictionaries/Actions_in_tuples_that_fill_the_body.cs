using System.Net.Http.Json;

public static class Program2
{
    public static async Task<int> Main(string[] args)
    {
        using var http = new HttpClient();
        var variants = new (string Name, string Endpoint, Action<Dictionary<string, object>> Configure)[]
        {
            ("v3", "fal-ai/kling-video/v3/pro/text-to-video", b => { b["negative_prompt"] = "blur"; b["cfg_scale"] = 0.6; }), //! KLG1002 KLG1003
            ("o3", "fal-ai/kling-video/o3/pro/text-to-video", b => b["generate_audio"] = true),
            ("wan", "fal-ai/wan/v2.2-a14b/text-to-video", b => b["negative_prompt"] = "blur"), //~
        };
        foreach (var (name, endpoint, configure) in variants)
        {
            var body = new Dictionary<string, object> { ["prompt"] = args[0] };
            configure(body);
            using var r = await http.PostAsJsonAsync("https://queue.fal.run/" + endpoint, body);
            Console.WriteLine($"{name}: {r.StatusCode} negative_prompt={body.GetValueOrDefault("negative_prompt")}"); //~
        }

        return 0;
    }
}
