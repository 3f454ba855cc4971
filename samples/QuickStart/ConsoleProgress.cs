using KlingGen;

/// <summary>Prints what the queue says, in order and without repeating itself.</summary>
internal sealed class ConsoleProgress : IProgress<QueueUpdate>
{
    private string? _last;

    public void Report(QueueUpdate update)
    {
        string line = update.QueuePosition is { } position ? $"{update.Status}: {position} ahead" : update.Status.ToString();
        if (line != _last)
        {
            Console.WriteLine(_last = line);
        }

        foreach (QueueLog log in update.Logs)
        {
            Console.WriteLine($"  {log.Message}");
        }
    }
}
