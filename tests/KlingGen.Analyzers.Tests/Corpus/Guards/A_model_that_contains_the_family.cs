//# run
using System.Net.Http.Json;

public sealed record GenerateVideo(string ModelId, string Prompt, string ImageUrl, int Seconds);

public sealed class GenerateVideoHandler(HttpClient http)
{
    public async Task HandleAsync(GenerateVideo command)
    {
        bool isKlingV3 = command.ModelId.Contains("kling-video/v3");
        bool isKling = command.ModelId.Contains("kling-video");
        bool isVeo = command.ModelId.Contains("veo3");

        object input = isKlingV3
            ? new
            {
                prompt = command.Prompt,
                start_image_url = command.ImageUrl, //! KLG1001
                duration = command.Seconds.ToString(),
                negative_prompt = "blur", //! KLG1002
            }
            : isKling
                ? new
                {
                    prompt = command.Prompt,
                    image_url = command.ImageUrl,
                    negative_prompt = "blur", //~ an older Kling
                    cfg_scale = 0.5, //~
                }
                : isVeo
                    ? new
                    {
                        prompt = command.Prompt,
                        image_url = command.ImageUrl,
                        negative_prompt = "blur", //~
                    }
                    : (object)new
                    {
                        prompt = command.Prompt,
                        start_image_url = command.ImageUrl, //~
                    };

        await http.PostAsJsonAsync($"https://queue.fal.run/{command.ModelId}", input);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new GenerateVideoHandler(http).HandleAsync(
        new GenerateVideo("fal-ai/kling-video/v3/pro/image-to-video", "A mill.", "https://example.com/mill.png", 5));
}
