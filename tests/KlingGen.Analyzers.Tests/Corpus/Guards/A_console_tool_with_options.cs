using System.Net.Http.Json;

public sealed class CliOptions
{
    public string Model { get; set; } = "kling3";
    public string Prompt { get; set; } = "";
    public string? Negative { get; set; }
    public double Cfg { get; set; } = 0.5;
}

public static class Cli
{
    public static readonly string Help = """
        --negative   sets negative_prompt (not for o3) //~
        --cfg        sets cfg_scale //~
        """;

    public static async Task<int> MainAsync(CliOptions options, HttpClient http)
    {
        string? path = options.Model switch
        {
            "kling3" => "fal-ai/kling-video/v3/pro/text-to-video",
            "wan" => "fal-ai/wan/v2.2-a14b/text-to-video",
            _ => null,
        };
        if (path is null)
        {
            Console.Error.WriteLine("No such model; negative_prompt needs kling3."); //~
            return 1;
        }

        var body = new Dictionary<string, object> { ["prompt"] = options.Prompt };
        if (options.Negative != null)
            body["negative_prompt"] = options.Negative; //~ Wan takes it too
        if (options.Model == "kling3")
            body["cfg_scale"] = options.Cfg; //! KLG1003
        var response = await http.PostAsJsonAsync("https://queue.fal.run/" + path, body);
        return response.IsSuccessStatusCode ? 0 : 2;
    }
}
