using System.Net.Http.Json;

public sealed class Jobs(HttpClient http)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task StartAsync(IReadOnlyDictionary<string, string> saved)
    {
        string prompt = saved["prompt"];
        if (saved.TryGetValue("negative_prompt", out string? negative)) //~
        {
            prompt += " Avoid " + negative + ".";
        }

        if (saved.ContainsKey("cfg_scale")) //~
        {
            Console.WriteLine(saved["cfg_scale"]); //~
        }

        string image = saved.GetValueOrDefault("start_image_url", ""); //~
        return http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt = prompt + image });
    }
}
