public sealed class Builder
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public object Build(string model, string prompt)
    {
        if (model == Kling)
        {
            return new { prompt, negative_prompt = "people" }; //! KLG1002
        }

        if (string.Equals(model, "fal-ai/kling-video/v3/standard/text-to-video", StringComparison.OrdinalIgnoreCase))
        {
            return new { prompt, cfg_scale = 0.5 }; //! KLG1003
        }

        if (model != Kling)
        {
            return new { prompt, negative_prompt = "people" }; //~
        }

        return new { prompt };
    }
}
