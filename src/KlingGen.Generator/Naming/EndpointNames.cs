using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Naming;

/// <summary>What endpoints are called in C#.</summary>
internal static class EndpointNames
{
    /// <summary>The stem of an endpoint's types: family and route, so that tiers that share a contract share types; with <paramref name="withTier"/> of that tier alone.</summary>
    public static string TypeStem(EndpointId id, bool withTier)
    {
        if (id.Family is null || id.Tier is null)
        {
            return WholeId(id);
        }

        return Identifier.Pascal(id.Family) + (withTier ? Tier(id.Tier) : "") + Route(id);
    }

    /// <summary><c>video-to-video/edit</c> to <c>VideoToVideoEdit</c>.</summary>
    public static string Route(EndpointId id) => Identifier.Pascal(id.Route ?? id.Value);

    /// <summary><c>pro</c> to <c>Pro</c>; <c>4k</c> to <c>FourK</c>.</summary>
    public static string Tier(string tier) => tier == "4k" ? "FourK" : Identifier.Pascal(tier);

    /// <summary>For endpoints outside the families: <c>fal-ai/kling-image/o3/text-to-image</c> to <c>KlingImageO3TextToImage</c>; <c>fal-ai/kling-video/create-voice</c> to <c>CreateVoice</c>.</summary>
    public static string WholeId(EndpointId id)
    {
        if (id.Route is { Length: > 0 } route && id.Family is null)
        {
            return Identifier.Pascal(route, "Endpoint");
        }

        const string fal = "fal-ai/";
        string value = id.Value.StartsWith(fal, StringComparison.Ordinal) ? id.Value.Substring(fal.Length) : id.Value;
        return Identifier.Pascal(value, "Endpoint");
    }
}
