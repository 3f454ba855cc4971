using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Reading;

/// <summary>Whether a text can be an endpoint's id.</summary>
internal static class EndpointIdText
{
    public const string Form = "an endpoint id is written like fal-ai/kling-video/o3/pro/image-to-video";

    public static bool IsValid(string text)
    {
        string[] segments = text.Split('/');
        return segments.Length >= 2 && segments.All(s => s.Length > 0 && s is not ("." or "..") && s.All(IsIdCharacter));
    }

    private static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
