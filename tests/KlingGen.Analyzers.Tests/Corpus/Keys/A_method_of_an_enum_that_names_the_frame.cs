using System.Net.Http.Json;

public enum VideoModel { KlingV3Standard, KlingV3Pro, KlingO3Pro, Kling21Master, Veo3 }

public static class VideoModelExtensions
{
    public static string ToEndpoint(this VideoModel model, bool image) => model switch
    {
        VideoModel.KlingV3Standard => image ? "fal-ai/kling-video/v3/standard/image-to-video" : "fal-ai/kling-video/v3/standard/text-to-video",
        VideoModel.KlingV3Pro => image ? "fal-ai/kling-video/v3/pro/image-to-video" : "fal-ai/kling-video/v3/pro/text-to-video",
        VideoModel.KlingO3Pro => image ? "fal-ai/kling-video/o3/pro/image-to-video" : "fal-ai/kling-video/o3/pro/text-to-video",
        VideoModel.Kling21Master => image ? "fal-ai/kling-video/v2.1/master/image-to-video" : "fal-ai/kling-video/v2.1/master/text-to-video",
        VideoModel.Veo3 => image ? "fal-ai/veo3/image-to-video" : "fal-ai/veo3",
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, null),
    };

    public static string FrameParameter(this VideoModel model) => model switch
    {
        VideoModel.KlingV3Standard or VideoModel.KlingV3Pro => "start_image_url",
        _ => "image_url",
    };

    public static bool TakesNegativePrompt(this VideoModel model) => model is not VideoModel.KlingO3Pro;
}
//# file: Generator.cs
using System.Net.Http.Json;

public sealed class Generator(HttpClient http)
{
    public async Task<string> RunAsync(VideoModel model, string prompt, string? image, string? negative)
    {
        var input = new Dictionary<string, object?> { ["prompt"] = prompt };
        if (image is not null) input[model.FrameParameter()] = image; //! KLG1001
        if (negative is not null && model.TakesNegativePrompt()) input["negative_prompt"] = negative; //~ Veo and 2.1 take it too
        using var response = await http.PostAsJsonAsync("https://queue.fal.run/" + model.ToEndpoint(image is not null), input);
        return await response.Content.ReadAsStringAsync();
    }
}
