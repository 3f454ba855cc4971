using System.Net.Http.Json;

public static class Setup
{
    public static HttpClient CreateKling(string key)
    {
        var client = new HttpClient { BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v3/pro/") };
        client.DefaultRequestHeaders.Add("Authorization", $"Key {key}");
        return client;
    }

    public static HttpClient CreateOld(string key) => new() { BaseAddress = new Uri("https://queue.fal.run/fal-ai/kling-video/v2.1/pro/") };
}

public static class Flow
{
    public static async Task RunAsync(string key, string image)
    {
        using var kling = Setup.CreateKling(key);
        await kling.PostAsJsonAsync("image-to-video", new { prompt = "Go.", start_image_url = image }); //! KLG1001
        using var old = Setup.CreateOld(key);
        await old.PostAsJsonAsync("image-to-video", new { prompt = "Go.", start_image_url = image, negative_prompt = "b" }); //~
    }
}
