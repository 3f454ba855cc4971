using KlingGen;

namespace MigrateMe;

/// <summary>Clips from words alone.</summary>
internal sealed class Storyboard(KlingClient kling)
{
    public async Task<string> OpeningAsync()
    {
        V3TextToVideoRequest request = new() { Prompt = "Dawn over a harbour.", AspectRatio = AspectRatio.Ratio16x9, CfgScale = 0.5 };
        return (await kling.V3.FourK.TextToVideo.RunAsync(request)).Value.Video.Url;
    }

    public async Task<string> ChaseAsync()
    {
        var clip = await kling.V3.Pro.TextToVideo.RunAsync(new()
        {
            MultiPrompt =
            [
                new KlingShot { Prompt = "A cyclist turns into the alley.", Duration = 4 },
                new KlingShot { Prompt = "She looks back.", Duration = 3 },
            ],
            NegativePrompt = "text, watermark",
            Duration = 7,
        });
        return clip.Value.Video.Url;
    }
}
