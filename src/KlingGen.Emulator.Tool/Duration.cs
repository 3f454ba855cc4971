using System.Globalization;

namespace KlingGen.Emulator.Tool;

/// <summary>Reads durations as people write them.</summary>
internal static class Duration
{
    /// <summary>Reads <c>500ms</c>, <c>2s</c>, <c>1.5m</c>, <c>1h</c>, or a number of seconds; false for anything else and for negative ones.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        (string number, double seconds) = text switch
        {
            _ when text.EndsWith("ms", StringComparison.Ordinal) => (text[..^2], 0.001),
            _ when text.EndsWith('s') => (text[..^1], 1),
            _ when text.EndsWith('m') => (text[..^1], 60),
            _ when text.EndsWith('h') => (text[..^1], 3600),
            _ => (text, 1d),
        };
        bool isRead = double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value * seconds <= TimeSpan.FromDays(365).TotalSeconds;
        duration = isRead ? TimeSpan.FromSeconds(value * seconds) : TimeSpan.Zero;
        return isRead;
    }
}
