public static class Models
{
    public const string Kling3 = "fal-ai/kling-video/v3/pro/image-to-video";
    public const string Kling26 = "fal-ai/kling-video/v2.6/pro/image-to-video";
    public const string Veo = "fal-ai/veo3.1/image-to-video";
}

public sealed class FalProvider
{
    public Dictionary<string, object> CreateArguments(string model, string prompt, string image)
    {
        var arguments = new Dictionary<string, object> { { "prompt", prompt } };
        if (model.Contains("/v3/"))
        {
            arguments.Add("start_image_url", image); //! KLG1001
            arguments.Add("negative_prompt", "blur"); //! KLG1002
        }
        else
        {
            arguments.Add("image_url", image);
            arguments.Add("negative_prompt", "blur"); //~
        }

        return arguments;
    }
}
