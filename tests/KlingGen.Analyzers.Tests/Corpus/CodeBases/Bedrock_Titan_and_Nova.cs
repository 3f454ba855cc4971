using System.Text.Json;

public sealed class InvokeModelRequest
{
    public string ModelId { get; set; } = "";
    public MemoryStream? Body { get; set; }
}

public interface IBedrock
{
    Task<string> InvokeModelAsync(InvokeModelRequest request, CancellationToken ct = default);
}

public sealed class Bedrock(IBedrock client, HttpClient http)
{
    private const string Animator = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public Task<string> NovaAsync(string prompt, string avoid) => client.InvokeModelAsync(new InvokeModelRequest
    {
        ModelId = "amazon.nova-canvas-v1:0",
        Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new
        {
            textToImageParams = new { text = prompt, negativeText = avoid },
            imageGenerationConfig = new { cfgScale = 6.5 }, //~
        })),
    });

    public Task<string> StabilityAsync(string prompt, string avoid) => client.InvokeModelAsync(new InvokeModelRequest
    {
        ModelId = "stability.sd3-large-v1:0",
        Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { prompt, negative_prompt = avoid, cfg_scale = 5 })), //~
    });

    public Task AnimateAsync(string prompt, string image) =>
        http.PostAsync(Animator, new StringContent(JsonSerializer.Serialize(new { prompt, start_image_url = image }))); //! KLG1001
}
