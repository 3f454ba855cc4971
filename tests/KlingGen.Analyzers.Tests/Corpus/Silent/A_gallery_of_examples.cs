public static class Gallery
{
    private static readonly Dictionary<string, object> _examples = new()
    {
        ["lake"] = new { prompt = "A lake", negative_prompt = "people", cfg_scale = 0.5 }, //~
        ["city"] = new { prompt = "A city", negative_prompt = "cars", cfg_scale = 0.5 }, //~
    };

    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";
    public static void Print(string name) => Console.WriteLine(_examples[name]);
    public static string ToJson(string name) => System.Text.Json.JsonSerializer.Serialize(new { example = _examples[name] });
}
