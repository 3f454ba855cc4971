using System.Net.Http.Json;

public sealed class FromFormAttribute : Attribute
{
    public string? Name { get; set; }
}

public sealed class VideoController(HttpClient http)
{
    public Task CreateAsync(
        [FromForm(Name = "prompt")] string prompt,
        [FromForm(Name = "negative_prompt")] string negative, //~
        [FromForm(Name = "cfg_scale")] double scale) //~
    {
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", new { prompt = $"{prompt} Avoid {negative}. {scale}" });
    }

    public Task ReadAsync(IReadOnlyDictionary<string, string> form) => http.PostAsJsonAsync(
        "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
        new { prompt = form["prompt"] + " Avoid " + form["negative_prompt"] }); //~
}
