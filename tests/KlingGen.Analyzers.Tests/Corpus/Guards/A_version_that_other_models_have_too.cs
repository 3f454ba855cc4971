public static class Models
{
    public const string Kling3 = "fal-ai/kling-video/v3/pro/text-to-video";
    public const string Seedream3 = "fal-ai/bytedance/seedream/v3/text-to-image";
}

public sealed class FalProvider
{
    public Dictionary<string, object> CreateArguments(string model, string prompt)
    {
        var arguments = new Dictionary<string, object> { { "prompt", prompt } };
        if (model.Contains("/v3/"))
        {
            arguments["negative_prompt"] = "blur"; //~
        }

        return arguments;
    }
}
