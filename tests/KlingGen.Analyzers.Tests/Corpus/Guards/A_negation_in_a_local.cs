public sealed class InputFactory
{
    public object Create(string model, string prompt)
    {
        var isOther = !model.StartsWith("fal-ai/kling-video/v3/");
        if (isOther)
        {
            return new { prompt, negative_prompt = "people", cfg_scale = 7.0 }; //~
        }

        return new
        {
            prompt,
            negative_prompt = "people", //! KLG1002
            cfg_scale = 0.5, //! KLG1003
        };
    }
}
