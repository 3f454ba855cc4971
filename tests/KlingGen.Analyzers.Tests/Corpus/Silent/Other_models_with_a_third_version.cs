using System.Net.Http.Json;

public static class Ids
{
    public const string Ideogram = "fal-ai/ideogram/v3";
    public const string IdeogramEdit = "fal-ai/ideogram/v3/edit";
    public const string Recraft = "fal-ai/recraft/v3/text-to-image";
    public const string Speech = "fal-ai/elevenlabs/tts/eleven-v3";
    public const string Picture = "fal-ai/kling-image/v3/text-to-image";
    public const string Kling = "fal-ai/kling-video/v3/pro/image-to-video";
}

public sealed class FalService(HttpClient http)
{
    public Task IdeogramAsync(string prompt) => SendAsync(Ids.Ideogram, new { prompt, negative_prompt = "text" }); //~

    public Task EditAsync(string prompt, string image) => SendAsync(Ids.IdeogramEdit, new { prompt, image_url = image, negative_prompt = "text" }); //~

    public Task RecraftAsync(string prompt) => SendAsync(Ids.Recraft, new { prompt, negative_prompt = "text" }); //~

    public Task PictureAsync(string prompt) => SendAsync(Ids.Picture, new { prompt, negative_prompt = "text" }); //~

    public Task SpeakAsync(string text) => SendAsync(Ids.Speech, new { text, cfg_scale = 2 }); //~

    public Task KlingAsync(string prompt, string image) => SendAsync(Ids.Kling, new { prompt, start_image_url = image, negative_prompt = "text" }); //! KLG1001 KLG1002

    public Dictionary<string, object> Describe(string model, string prompt)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.Contains("/v3"))
        {
            input["negative_prompt"] = "text"; //~
        }

        return input;
    }

    private Task SendAsync(string model, object input) => http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
}
