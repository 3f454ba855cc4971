namespace Northlight.Storyboards;

public sealed partial class TrailerSequence
{
    private static V3TextToVideoRequest[] CreateParts(string film) =>
    [
        new() { Prompt = $"Black screen. Somebody whispers: {film}.", Duration = 3, NegativePrompt = "light" },
        new() { Prompt = "A door opens.", Duration = 6, CfgScale = 0.7 },
    ];
}
