using KlingGen;

namespace Advert.Storyboards;

/// <summary>A story in two shots.</summary>
public static class Chase
{
    public static V3TextToVideoRequest Write() => new()
    {
        MultiPrompt =
        [
            new KlingShot { Prompt = "A cyclist turns into the alley.", Duration = 4 },
            new KlingShot { Prompt = "She looks back.", Duration = 3 },
        ],
        NegativePrompt = "text, watermark",
        Duration = 7,
    };
}
