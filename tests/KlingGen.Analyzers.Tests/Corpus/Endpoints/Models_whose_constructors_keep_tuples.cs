using System.Net.Http.Json;

public sealed class Fal(HttpClient http)
{
    public Task ImageAsync(ImageModel model, string p, string n) => EnqueueAsync(model.FalModelId, new { prompt = p, negative_prompt = n }); //~
    public Task VideoAsync(VideoModel model, string p, string n) => EnqueueAsync(model.FalModelId, new { prompt = p, negative_prompt = n }); //! KLG1002
    private Task EnqueueAsync<TInput>(string modelId, TInput input) => http.PostAsJsonAsync($"https://queue.fal.run/{modelId}", input);
}
public sealed class ImageModel
{
    public static readonly ImageModel Sd = new("sd", "fal-ai/stable-diffusion-v35-large");
    public static readonly ImageModel KlingImage = new("ki", "fal-ai/kling-image/v3/text-to-image");
    private ImageModel(string key, string falModelId) => (Key, FalModelId) = (key, falModelId);
    public string Key { get; }
    public string FalModelId { get; }
}
public sealed class VideoModel
{
    public static readonly VideoModel Pro = new("fal-ai/kling-video/v3/pro/text-to-video");
    public static readonly VideoModel Omni = new("fal-ai/kling-video/o3/pro/text-to-video");
    private VideoModel(string falModelId) { FalModelId = falModelId; }
    public string FalModelId { get; }
}
