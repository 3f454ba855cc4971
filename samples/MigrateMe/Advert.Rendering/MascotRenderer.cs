using Advert.Contracts;
using KlingGen;

namespace Advert.Rendering;

/// <summary>The mascot: what it does from a prompt, and what it copies from a dancer.</summary>
public sealed class MascotRenderer(KlingClient kling)
{
    public async Task<Clip> PlayAsync(V3ImageToVideoRequest scene)
    {
        var result = await kling.V3.Pro.ImageToVideo.RunAsync(scene);
        return new Clip("mascot", result.Value.Video.Url);
    }

    public async Task<Clip> DanceAsync(V3MotionControlRequest dance)
    {
        var result = await kling.V3.Pro.MotionControl.RunAsync(dance);
        return new Clip("dance", result.Value.Video.Url);
    }
}
