namespace KlingGen;

/// <summary>One way in which a request breaks its contract.</summary>
/// <param name="Path">The place as a JSON path, such as <c>$.multi_prompt[1].duration</c>.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record KlingViolation(string Path, string Message)
{
    /// <summary>Path and message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
