using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Req request = Make.Text("A.");
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        await kling.V3.Pro.TextToVideo.SubmitAsync(Make.Text("B.", Words.Usual));
    }
}
//# file: Usings.cs
global using Req = KlingGen.V3TextToVideoRequest;
//# project: Making
//# file: Make.cs
using KlingGen;
using static Words;

public static class Make
{
    public static V3TextToVideoRequest Text(string prompt, string? words = null) => new() { Prompt = prompt, NegativePrompt = words ?? Default, CfgScale = Words.Scale };
}
//# project: Words
//# file: Words.cs
public static class Words
{
    public const string Default = "blur";

    public static string Usual => "text, logos";

    public const double Scale = 0.5;
}
