//# run
using System.Text.Json.Nodes;

public static class KlingModels
{
    public const string V25Turbo = "fal-ai/kling-video/v2.5-turbo/pro/image-to-video";
    public const string V3Pro = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string O3Pro = "fal-ai/kling-video/o3/pro/image-to-video";
}

public static class KlingInputBuilder
{
    public static JsonObject Build(string model, string prompt, string imageUrl, string? negative)
    {
        var isV3 = model.Contains("/v3/");
        var isO3 = model.Contains("/o3/");
        var input = new JsonObject { ["prompt"] = prompt };

        if (isV3)
            input["start_image_url"] = imageUrl; //! KLG1001
        else
            input["image_url"] = imageUrl;

        if (!string.IsNullOrWhiteSpace(negative))
            input["negative_prompt"] = negative; //~ 2.5 takes it

        if (isV3 || isO3)
        {
            input["generate_audio"] = true;
            input["cfg_scale"] = 0.5; //! KLG1003
        }

        return input;
    }
}
//# file: Renderer.cs
using System.Net.Http.Json;

public sealed class Renderer(HttpClient http)
{
    public Task Draft(string prompt, string image) => SendAsync(KlingModels.V25Turbo, prompt, image);

    public Task Final(string prompt, string image, bool omni) => SendAsync(omni ? KlingModels.O3Pro : KlingModels.V3Pro, prompt, image);

    private Task SendAsync(string model, string prompt, string image) =>
        http.PostAsJsonAsync($"https://queue.fal.run/{model}", KlingInputBuilder.Build(model, prompt, image, "blurry"));
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Renderer renderer = new(http);
        await renderer.Draft("A mill.", "https://example.com/a.png");
        await renderer.Final("A mill.", "https://example.com/a.png", omni: false);
        await renderer.Final("A mill.", "https://example.com/a.png", omni: true);
    }
}
