namespace KlingGen;

/// <summary>Growing pauses between looks at a job, so that a job of minutes is not asked after hundreds of times.</summary>
internal sealed class PollSchedule(TimeSpan initial, TimeSpan longest)
{
    private const double Growth = 1.25;

    private TimeSpan _next = initial;

    public TimeSpan Next()
    {
        TimeSpan pause = _next;
        double grown = pause.Ticks * Growth;
        _next = grown < longest.Ticks ? TimeSpan.FromTicks((long)grown) : longest;
        return pause;
    }
}
