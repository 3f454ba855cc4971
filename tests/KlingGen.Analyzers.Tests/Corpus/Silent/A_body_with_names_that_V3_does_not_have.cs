public static class Models
{
    public const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";
}

public sealed class Factory
{
    public object Create(string prompt) => new { prompt, negative_prompt = "b", cfg_scale = 7, steps = 30, seed = 1 }; //~
}
