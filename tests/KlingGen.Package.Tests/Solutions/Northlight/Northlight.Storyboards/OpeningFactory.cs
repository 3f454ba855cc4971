namespace Northlight.Storyboards;

/// <summary>Openings that need no photograph.</summary>
public sealed class OpeningFactory(string city)
{
    public V3TextToVideoRequest Skyline() => new() { Prompt = "The skyline at dawn.", NegativePrompt = Avoidance.Usual, CfgScale = 0.4 };

    public V3TextToVideoRequest Station()
    {
        // Trains are loud: the sound is half of it.
        V3TextToVideoRequest request = new()
        {
            Prompt = Prompts.In(city),
            Duration = 8,
            AspectRatio = AspectRatio.Ratio9x16,
            NegativePrompt = Avoidance.Lettering,
        };
        return request;
    }

    public V3TextToVideoRequest Rooftops(bool silent) => new()
    {
        Prompt = "Rooftops in the rain.",
        GenerateAudio = silent ? false : null,
    };
}
