namespace Northlight.Storyboards;

/// <summary>A teaser, as the film's distributor wants it.</summary>
[Renders(typeof(V3TextToVideoRequest))]
public sealed class TeaserBrief(string film, string? avoid) : Brief<V3TextToVideoRequest>
{
    public override string Title => "teaser of " + film;

    public override V3TextToVideoRequest Write() => new()
    {
        Prompt = $"{film}: a corridor without end",
        NegativePrompt = avoid,
        Duration = 10,
    };
}
