public sealed class InputFactory
{
    public object? Create(string model, string prompt)
    {
        if (model is "fal-ai/kling-video/v3/pro/text-to-video" or "fal-ai/kling-video/v3/standard/text-to-video")
        {
            return new
            {
                prompt,
                negative_prompt = "people", //! KLG1002
                cfg_scale = 0.5, //! KLG1003
            };
        }

        if (model is "fal-ai/kling-video/v3/pro/text-to-video" or "fal-ai/wan/v2.2-a14b/text-to-video")
        {
            return new { prompt, negative_prompt = "people" }; //~
        }

        return model is not "fal-ai/fast-sdxl" ? null : new { prompt, negative_prompt = "people" }; //~
    }
}
