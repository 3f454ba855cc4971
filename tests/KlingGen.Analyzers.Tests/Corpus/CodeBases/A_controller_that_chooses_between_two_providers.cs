//# run
using System.Net.Http.Json;

public sealed class VideoController(HttpClient fal, HttpClient comfy)
{
    public sealed record Input(string Provider, string Prompt, string Negative);

    public async Task<int> PostAsync(Input input, CancellationToken ct)
    {
        HttpResponseMessage response;
        switch (input.Provider.ToLowerInvariant())
        {
            case "kling":
                response = await fal.PostAsJsonAsync(
                    "https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video",
                    new { prompt = input.Prompt, negative_prompt = input.Negative }, //! KLG1002
                    ct);
                break;
            case "comfy":
                response = await comfy.PostAsJsonAsync("/prompt", new { prompt = new { positive = input.Prompt, negative_prompt = input.Negative, cfg_scale = 7 } }, ct); //~
                break;
            case "turbo":
                response = await fal.PostAsJsonAsync(
                    "https://queue.fal.run/fal-ai/kling-video/v3/turbo/pro/image-to-video",
                    new { prompt = input.Prompt, image_url = "https://example.com/a.png", negative_prompt = input.Negative }, //~ there is no O3 turbo
                    ct);
                break;
            default:
                return 400;
        }

        return (int)response.StatusCode;
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new VideoController(http, http).PostAsync(new VideoController.Input("kling", "A mill.", "people"), CancellationToken.None);
}
