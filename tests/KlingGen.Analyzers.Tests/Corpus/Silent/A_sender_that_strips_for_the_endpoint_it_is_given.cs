using System.Net.Http.Json;

public sealed class Strip(HttpClient http)
{
    public Task SendAsync(string model, Dictionary<string, object> input)
    {
        if (model.Contains("/o3/"))
        {
            input.Remove("negative_prompt"); //~
            input.Remove("cfg_scale"); //~
            if (input.Remove("start_image_url", out object? image)) //~
            {
                input["image_url"] = image;
            }
        }

        return http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
    }
    public Task UseAsync() => SendAsync("fal-ai/kling-video/o3/pro/text-to-video", new() { ["prompt"] = "x", ["negative_prompt"] = "y" }); //~
}
