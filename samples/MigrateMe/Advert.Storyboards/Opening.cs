using KlingGen;

namespace Advert.Storyboards;

/// <summary>The same place at different hours.</summary>
public sealed class Opening
{
    private readonly Dictionary<string, V3TextToVideoRequest> _hours = new(StringComparer.Ordinal)
    {
        ["dawn"] = new() { Prompt = "Dawn over a harbour.", AspectRatio = AspectRatio.Ratio16x9, CfgScale = 0.5 },
        ["noon"] = new() { Prompt = "Noon over a harbour.", NegativePrompt = "people, boats" },
    };

    public IEnumerable<V3TextToVideoRequest> All => _hours.Values;

    public V3TextToVideoRequest this[string hour] => _hours[hour];
}
