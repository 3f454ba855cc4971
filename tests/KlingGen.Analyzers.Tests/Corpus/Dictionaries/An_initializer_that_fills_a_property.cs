public sealed class Submission
{
    public string Endpoint { get; set; } = "";
    public Dictionary<string, object?> Input { get; } = new();
    public int Priority { get; set; }
}

public static class Make
{
    public static Submission Kling(string prompt) => new()
    {
        Endpoint = "fal-ai/kling-video/v3/pro/text-to-video",
        Input = { ["prompt"] = prompt, ["cfg_scale"] = 0.5, ["negative_prompt"] = "blur" }, //! KLG1002 KLG1003
        Priority = 1,
    };

    public static Submission Pika(string prompt) => new()
    {
        Endpoint = "fal-ai/pika/v2.2/text-to-video",
        Input = { ["prompt"] = prompt, ["negative_prompt"] = "blur" }, //~
    };
}
