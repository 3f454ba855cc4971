namespace Northlight.Campaigns;

/// <summary>Two characters, through the studio's renderer for them.</summary>
public sealed class DuoAdvert(ICharacterRenderer characters, KlingElement hero, KlingElement friend)
{
    public Task<string> GreetAsync() => characters.PlayAsync(Scene("@Element1 greets @Element2."));

    public Task<string> LeaveAsync() => characters.PlayAsync(Scene("@Element1 and @Element2 leave.") with { Duration = 4 });

    private V3ImageToVideoRequest Scene(string prompt) => new()
    {
        StartImageUrl = "https://example.com/square.png",
        Prompt = prompt,
        Elements = [hero, friend],
        NegativePrompt = Avoidance.People,
        CfgScale = 0.45,
    };
}
