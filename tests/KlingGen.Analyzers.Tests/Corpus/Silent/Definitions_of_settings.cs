using System.Net.Http.Json;

public sealed record SettingDefinition(string Key, string Title, double Minimum, double Maximum, double Default);

public static class KlingSettings
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public static readonly SettingDefinition[] All =
    [
        new("cfg_scale", "Guidance", 0, 1, 0.5), //~
        new("duration", "Seconds", 3, 15, 5),
    ];

    public static readonly Dictionary<string, string> Help = new()
    {
        ["prompt"] = "What is to be seen",
        ["negative_prompt"] = "What is not to be seen", //~
        ["cfg_scale"] = "How closely the text is followed", //~
    };

    public static readonly Dictionary<string, Type> Types = new()
    {
        ["negative_prompt"] = typeof(string), //~
        ["cfg_scale"] = typeof(double), //~
    };
}
