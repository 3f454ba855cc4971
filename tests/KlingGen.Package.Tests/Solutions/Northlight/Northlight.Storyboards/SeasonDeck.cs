namespace Northlight.Storyboards;

/// <summary>One opening for each season.</summary>
public sealed class SeasonDeck
{
    private readonly Dictionary<string, V3TextToVideoRequest> _cards = new(StringComparer.Ordinal)
    {
        ["spring"] = new V3TextToVideoRequest { Prompt = "Blossoms fall.", NegativePrompt = Avoidance.Usual },
        ["autumn"] = new() { Prompt = "Leaves fall.", CfgScale = 0.6 },
    };

    public SeasonDeck() => _cards["winter"] = new V3TextToVideoRequest { Prompt = "Snow falls.", GenerateAudio = true };

    public IEnumerable<string> Seasons => _cards.Keys;

    public V3TextToVideoRequest this[string season] => _cards[season];

    public bool TryDraw(string season, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out V3TextToVideoRequest? card) => _cards.TryGetValue(season, out card);
}
