//# run
using System.Net.Http.Json;

public static class Case
{
    private static Dictionary<string, object> ForO3(Dictionary<string, object> input)
    {
        input.Remove("negative_prompt"); //~
        input.Remove("cfg_scale"); //~
        return input;
    }

    public static async Task RunAsync(HttpClient http)
    {
        var input = new Dictionary<string, object> { ["prompt"] = "A.", ["negative_prompt"] = "b", ["cfg_scale"] = 0.5 }; //~
        await http.PostAsJsonAsync("fal-ai/kling-video/o3/pro/text-to-video", ForO3(input));
    }
}
