using System.Diagnostics;

namespace KlingGen;

/// <summary>Time that passed, on every platform.</summary>
internal static class Elapsed
{
    /// <param name="timestamp">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static TimeSpan Since(long timestamp) => TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - timestamp) / (double)Stopwatch.Frequency);
}
