using KlingGen;

public static class Entry
{
    public static Task RunAsync(HttpClient http) => new Studio(new KlingClient(new KlingClientOptions { ApiKey = "id:secret" }, http)).RunAsync();
}

public partial class Studio(KlingClient kling)
{
    private const double Scale = 0.7;
    private readonly string _words = "blur";

    public async Task RunAsync()
    {
        await SendAsync(Make("A."));
        await SendAsync(Make("B.") with { Duration = 10 });
    }
}
//# file: Studio.Make.cs
using KlingGen;

public partial class Studio
{
    private V3TextToVideoRequest Make(string prompt) => new() { Prompt = prompt, NegativePrompt = _words, CfgScale = Scale };

    private partial Task SendAsync(V3TextToVideoRequest request);
}
//# file: Studio.Send.cs
using KlingGen;

partial class Studio
{
    private partial Task SendAsync(V3TextToVideoRequest request) => kling.V3.Pro.TextToVideo.SubmitAsync(request);
}
