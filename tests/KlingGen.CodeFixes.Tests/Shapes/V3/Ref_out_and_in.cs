using KlingGen;
using System.Diagnostics.CodeAnalysis;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        V3TextToVideoRequest request = new() { Prompt = "A.", CfgScale = 0.4 };
        Longer(ref request);
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
        if (TryMake("B.", out V3TextToVideoRequest? made)) await kling.V3.Pro.TextToVideo.SubmitAsync(made);
        if (TryMake("", out var none) || none is not null) await kling.V3.Pro.TextToVideo.SubmitAsync(none);
        await kling.V3.Pro.TextToVideo.SubmitAsync(Copy(in request));
    }

    static void Longer(ref V3TextToVideoRequest request) => request = request with { Duration = 8 };

    static bool TryMake(string prompt, [NotNullWhen(true)] out V3TextToVideoRequest? request)
    {
        request = prompt.Length == 0 ? null : new() { Prompt = prompt, NegativePrompt = "fog" };
        return request is not null;
    }

    static V3TextToVideoRequest Copy(in V3TextToVideoRequest request) => request with { Prompt = "C." };
}
