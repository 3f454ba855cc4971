namespace Northlight.Campaigns;

/// <summary>What the studio sells, by name.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Func<string, Brief<V3TextToVideoRequest>>> _briefs = new(StringComparer.Ordinal)
    {
        ["teaser"] = film => new TeaserBrief(film, "monsters, blood"),
        ["plain teaser"] = film => new TeaserBrief(film, null),
    };

    public V3TextToVideoRequest Order(string name, string film)
    {
        Brief<V3TextToVideoRequest> brief = _briefs[name](film);
        return brief.Write();
    }
}
