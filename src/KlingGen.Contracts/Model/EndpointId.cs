namespace KlingGen.Contracts.Model;

/// <summary>An endpoint's full id, such as <c>fal-ai/kling-video/o3/pro/image-to-video</c>, and what its segments say.</summary>
/// <param name="Value">The id as it stands in a submit URL, without leading slash.</param>
public sealed record EndpointId(string Value)
{
    private const string KlingVideo = "fal-ai/kling-video/";

    /// <summary>The family of a kling-video endpoint (<c>V3</c>, <c>V3Turbo</c>, <c>O3</c>), else null.</summary>
    public string? Family { get; } = Split(Value).Family;

    /// <summary>The tier of a kling-video endpoint (<c>standard</c>, <c>pro</c>, <c>4k</c>), else null.</summary>
    public string? Tier { get; } = Split(Value).Tier;

    /// <summary>What follows the tier (<c>image-to-video</c>, <c>video-to-video/edit</c>); for other endpoints of kling-video what follows the application; else null.</summary>
    public string? Route { get; } = Split(Value).Route;

    /// <inheritdoc/>
    public bool Equals(EndpointId? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;

    private static (string? Family, string? Tier, string? Route) Split(string value)
    {
        if (!value.StartsWith(KlingVideo, StringComparison.Ordinal))
        {
            return default;
        }

        string rest = value.Substring(KlingVideo.Length);
        string[] segments = rest.Split('/');
        if (!IsVersion(segments[0]))
        {
            return (null, null, rest);
        }

        string family = segments[0].ToUpperInvariant();
        int next = 1;
        if (segments.Length > next && !IsTier(segments[next]) && segments.Length > next + 1 && IsTier(segments[next + 1]))
        {
            family += char.ToUpperInvariant(segments[next][0]) + segments[next].Substring(1);
            next++;
        }

        if (segments.Length <= next || !IsTier(segments[next]))
        {
            return (family, null, string.Join("/", segments.Skip(next)));
        }

        return (family, segments[next], string.Join("/", segments.Skip(next + 1)));
    }

    private static bool IsVersion(string segment) =>
        segment.Length >= 2 && segment[0] is 'v' or 'o' && segment.Length >= 2 && segment[1] is >= '0' and <= '9';

    private static bool IsTier(string segment) => segment is "standard" or "pro" or "master" or "4k";
}
