using System.Text.Json;

namespace KlingGen;

/// <summary>
/// A file that the request points at cannot be used (422): too large or small, too long or short, of another format, or not to be had.
/// <see cref="KlingException.Errors"/> says which member of the request names it.
/// </summary>
public sealed class KlingMediaException : KlingException
{
    /// <summary>An error with a message and what caused it.</summary>
    public KlingMediaException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The limits that fal names, such as <c>min_width</c> (pixels), <c>max_size</c> (bytes), <c>max_duration</c> (seconds) or <c>supported_formats</c> (a list); empty where it names none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Limits { get; internal set; } = new Dictionary<string, JsonElement>();
}
