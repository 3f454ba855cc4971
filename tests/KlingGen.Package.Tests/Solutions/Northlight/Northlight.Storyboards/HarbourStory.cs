namespace Northlight.Storyboards;

/// <summary>Three shots of one morning.</summary>
public static class HarbourStory
{
    public static V3TextToVideoRequest Write() => new V3TextToVideoRequest
    {
        MultiPrompt =
        [
            new KlingShot { Prompt = "Fog over the harbour.", Duration = 4 },
            new KlingShot { Prompt = "A gull on a bollard, close", Duration = 3 }, // no full stop, on purpose
            new() { Prompt = "The first boat leaves." },
        ],
        NegativePrompt = "people, text",
        Duration = 12,
    };
}
