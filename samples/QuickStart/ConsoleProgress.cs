using KlingGen;

/// <summary>Prints what the queue says, in order and without repeating itself.</summary>
internal sealed class ConsoleProgress : IProgress<QueueUpdate>
{
    private string? _last;
    private int _logsSeen;

    public void Report(QueueUpdate update)
    {
        string line = update.QueuePosition is { } position ? $"{update.Status}: {position} ahead" : update.Status.ToString();
        if (line != _last)
        {
            Console.WriteLine(_last = line);
        }

        // Each answer repeats the log from its beginning.
        foreach (QueueLog log in update.Logs.Skip(_logsSeen))
        {
            Console.WriteLine($"  {log.Message}");
        }

        _logsSeen = Math.Max(_logsSeen, update.Logs.Count);
    }
}
