namespace Northlight.Rendering;

/// <summary>Lines in memory.</summary>
public sealed class RequestLog : IRequestLog
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Record(string line) => _lines.Add(line);
}
