using System.Net.Http.Json;

public sealed record Option<T>(string Name, string Description);

public static class Program
{
    private static readonly Option<string> _negative = new("--negative_prompt", "What to avoid."); //~
    private static readonly Option<double> _scale = new("cfg_scale", "Guidance."); //~

    public static async Task Main(string[] args)
    {
        string prompt = "";
        foreach (string arg in args)
        {
            switch (arg)
            {
                case "negative_prompt": //~
                case "--cfg_scale": //~
                    Console.WriteLine($"{_negative.Name} and {_scale.Name} are of no use.");
                    break;
                default:
                    prompt = arg;
                    break;
            }
        }

        using HttpClient http = new();
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt });
    }
}
