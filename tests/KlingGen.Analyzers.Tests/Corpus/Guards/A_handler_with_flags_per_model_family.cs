//# run
using System.Net.Http.Json;

public sealed record GenerateVideoCommand(string ModelId, string Prompt, string? NegativePrompt, string ImageUrl, int Seconds);

public sealed class GenerateVideoHandler(HttpClient http)
{
    public async Task<string> Handle(GenerateVideoCommand request, CancellationToken cancellationToken)
    {
        var isKlingV3 = request.ModelId.Contains("kling-video/v3/");
        var isKling = request.ModelId.Contains("kling-video");
        var isWan = request.ModelId.Contains("/wan/");

        object input = isKlingV3
            ? new
            {
                start_image_url = request.ImageUrl, //! KLG1001
                prompt = request.Prompt,
                negative_prompt = request.NegativePrompt ?? "blur", //! KLG1002
                duration = request.Seconds.ToString(),
                generate_audio = false,
            }
            : isKling
                ? new { image_url = request.ImageUrl, prompt = request.Prompt, negative_prompt = request.NegativePrompt, cfg_scale = 0.5 } //~
                : isWan
                    ? (object)new { image_url = request.ImageUrl, prompt = request.Prompt, negative_prompt = request.NegativePrompt } //~
                    : new { image_url = request.ImageUrl, prompt = request.Prompt };

        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{request.ModelId}", input, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new GenerateVideoHandler(http).Handle(
        new GenerateVideoCommand("fal-ai/kling-video/v3/pro/image-to-video", "A fox runs.", null, "https://example.com/fox.png", 5), CancellationToken.None);
}
