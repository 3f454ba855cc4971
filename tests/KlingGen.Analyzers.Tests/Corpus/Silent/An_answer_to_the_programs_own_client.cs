public static class Results
{
    public static object Ok(object value) => value;
}

public sealed class JobsController
{
    private const string Model = "fal-ai/kling-video/v3/pro/image-to-video";

    public object Get(string prompt, string negative, double cfg) => Results.Ok(new { model = Model, input = new { prompt, negative_prompt = negative, cfg_scale = cfg } }); //~

    public object List() => Results.Ok(new[] { new { id = 1, model = Model, prompt = "x", negative_prompt = "y" } }); //~
}
