using System.Text.Json;

public sealed class Pictures(Func<string, Task> invokeBedrock, Func<string, byte[], CancellationToken, Task<byte[]>> invokeModel)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public string Describe() => $"Videos by {Kling}";

    public async Task StableAsync(string prompt)
    {
        var body = new { prompt, negative_prompt = "blurry", cfg_scale = 7, seed = 1 }; //~
        await invokeBedrock(JsonSerializer.Serialize(body));
    }

    public Task<byte[]> LegacyAsync(string prompt, CancellationToken ct)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new { text_prompts = new[] { new { text = prompt, weight = 1.0 } }, cfg_scale = 10, steps = 30, negative_prompt = "x" }); //~
        return invokeModel("stability.stable-diffusion-xl-v1", json, ct);
    }
}
