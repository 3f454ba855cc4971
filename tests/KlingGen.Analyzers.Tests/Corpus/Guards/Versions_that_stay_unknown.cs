using System.Net.Http.Json;

public sealed class Unknown(HttpClient http)
{
    public Task GoAsync(string version, string mode, string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (mode == "pro")
            body["cfg_scale"] = 0.5; //~ any version
        if (version != "v3")
            body["negative_prompt"] = "x"; //~
        if (version.StartsWith("v"))
            body["negative_prompt"] = "y"; //~
        if (version == "v2.6")
            body["negative_prompt"] = "z"; //~
        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/kling-video/{version}/pro/text-to-video", body);
    }

    public Task OtherAsync(string app, string p)
    {
        object body = app switch
        {
            "v3" => new { prompt = p, negative_prompt = "x" }, //~ Ideogram
            _ => new { prompt = p, cfg_scale = 1 }, //~
        };
        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/ideogram/{app}", body);
    }
}
