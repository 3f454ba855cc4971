using KlingGen.Analyzers.Endpoints.Texts;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>What the form of a text tells of an address, whatever endpoints there are.</summary>
internal static class Addresses
{
    /// <summary>Who owns the models that ids may name without their owner.</summary>
    public const string Owner = "fal-ai";

    private const string ServiceHost = "fal.run";

    private static readonly char[] _ends = ['?', '#'];
    private static readonly char[] _patternLetters = ['^', '$', '(', ')', '[', ']', '|', '*', '\\'];
    private static readonly string[] _mediaEndings = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".mp4", ".mov", ".webm", ".mp3", ".wav", ".m4a"];

    /// <summary>Whether the text is a URL with a scheme, and its two parts; of any other text the path is the whole.</summary>
    public static bool IsAbsolute(string text, out string host, out string path)
    {
        host = "";
        path = text;
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || !text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        int slash = text.IndexOf('/', scheme + 3);
        host = slash < 0 ? text.Substring(scheme + 3) : text.Substring(scheme + 3, slash - scheme - 3);
        path = slash < 0 ? "" : text.Substring(slash);
        return true;
    }

    /// <summary>Whether a host is the service's, or the machine's own, where an emulator stands for it.</summary>
    public static bool IsService(string host) =>
        host.EndsWith(ServiceHost, StringComparison.OrdinalIgnoreCase)
        || host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase)
        || host.StartsWith("127.0.0.1", StringComparison.Ordinal);

    /// <summary>The text up to its query or fragment.</summary>
    public static string WithoutQuery(string text)
    {
        int end = text.IndexOfAny(_ends);
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>Whether the text is what is left of an address whose id is still empty, or a regular expression about ids.</summary>
    public static bool NamesNothing(string text)
    {
        if (text.IndexOfAny(_patternLetters) >= 0)
        {
            return true;
        }

        string path = IsAbsolute(text, out _, out string rest) ? rest : text;
        return path.Trim('/') is "" or Owner;
    }

    /// <summary>Whether the text is an address of some other service.</summary>
    public static bool IsForeign(string text) => IsAbsolute(text, out string host, out _) ? !IsService(host) : IsOwnPath(text);

    /// <summary>Whether the text is a path on some base address, of a service that does not name its models so: <c>/sdapi/v1/txt2img</c>.</summary>
    public static bool IsOwnPath(string text) =>
        text.Length > 1 && text[0] == '/' && text.IndexOf('/', 1) > 0 && text.IndexOf(PossibleText.Hole) < 0 && text.IndexOf(' ') < 0 && !IsMedia(text);

    /// <summary>Whether a path is that of a picture, a film, a sound or a webhook, which a payload holds.</summary>
    public static bool IsMedia(string path)
    {
        string bare = WithoutQuery(path);
        return Array.Exists(_mediaEndings, ending => bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || path.IndexOf("hook", StringComparison.OrdinalIgnoreCase) >= 0
            || path.IndexOf("callback", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
