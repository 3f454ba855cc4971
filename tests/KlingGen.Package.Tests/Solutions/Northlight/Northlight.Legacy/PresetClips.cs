using Northlight.Legacy.Generated;

namespace Northlight.Legacy;

/// <summary>Clips from presets that another tool writes.</summary>
public sealed class PresetClips(KlingClient kling)
{
    public async Task<string> SunriseAsync()
    {
        var clip = await kling.V3.Pro.ImageToVideo.RunAsync(Presets.Sunrise("https://example.com/hill.png"));
        return clip.Value.Video.Url;
    }
}
