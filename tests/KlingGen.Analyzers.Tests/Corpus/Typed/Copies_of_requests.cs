using KlingGen;

public sealed class Reel(KlingClient kling)
{
    private static readonly V3ImageToVideoRequest Template = new() { Prompt = "A slow pan.", StartImageUrl = "https://cdn.example/a.png", GenerateAudio = false }; //! KLG1001

    private static readonly V3ImageToVideoRequest WithCast = new() { Prompt = "A slow pan.", StartImageUrl = "https://cdn.example/a.png", Elements = [new() { FrontalImageUrl = "https://cdn.example/b.png" }] }; //~ to reference-to-video

    public async Task RunAsync(string frame)
    {
        await kling.V3.Pro.ImageToVideo.RunAsync(Template with { StartImageUrl = frame }); //! KLG1001
        await kling.V3.Pro.ImageToVideo.RunAsync(WithCast with { StartImageUrl = frame }); //~
    }

    public async Task FollowAsync(string[] frames)
    {
        V3ImageToVideoRequest request = new() { Prompt = "On and on.", StartImageUrl = frames[0] }; //! KLG1001
        foreach (string frame in frames)
        {
            await kling.V3.Standard.ImageToVideo.RunAsync(request);
            request = request with { StartImageUrl = frame, CfgScale = 0.4 }; //! KLG1001 KLG1003
        }
    }

    public async Task CastAsync(string frame, bool hasCast)
    {
        V3ImageToVideoRequest request = new() { Prompt = "On and on.", StartImageUrl = frame }; //! KLG1001
        if (hasCast)
        {
            request = request with { Elements = [new() { FrontalImageUrl = frame }] };
        }

        await kling.V3.Standard.ImageToVideo.RunAsync(request with { StartImageUrl = frame + "?size=large" }); //~ it may have elements
    }

    public Task AgainAsync(string frame) => kling.V3.Pro.ImageToVideo.RunAsync(Begin(Create("Once more."), frame));

    private static V3ImageToVideoRequest Create(string prompt) => new() { Prompt = prompt, StartImageUrl = "https://cdn.example/a.png" }; //! KLG1001

    private static V3ImageToVideoRequest Begin(V3ImageToVideoRequest request, string frame) => request with { StartImageUrl = frame }; //! KLG1001
}

public static class Requests
{
    public static V3ImageToVideoRequest From(V3ImageToVideoRequest request, string frame) => request with { StartImageUrl = frame }; //~ whoever calls it
}
