namespace Northlight.Contracts;

/// <summary>Keeps a line for each request.</summary>
public interface IRequestLog
{
    /// <summary>The lines so far.</summary>
    IReadOnlyList<string> Lines { get; }

    /// <summary>Adds a line.</summary>
    void Record(string line);
}
