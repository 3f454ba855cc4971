using System.ComponentModel;
using System.Net.Http.Json;
using Spectre.Console.Cli;

public sealed class VideoSettings
{
    public string Prompt { get; init; } = "";

    public string Avoid { get; init; } = "";

    [CommandOption("-m|--model")]
    [DefaultValue("kling-video/v3/pro/text-to-video")]
    public string Model { get; init; } = "kling-video/v3/pro/text-to-video";
}

public static class VideoCommand
{
    public static Task RunAsync(HttpClient http, VideoSettings settings) => http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{settings.Model}", new
    {
        prompt = settings.Prompt,
        negative_prompt = settings.Avoid, //! KLG1002
    });
}
//# project: Spectre
namespace Spectre.Console.Cli;

public sealed class CommandOptionAttribute(string template) : Attribute
{
    public string Template { get; } = template;
}
