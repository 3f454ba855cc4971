namespace KlingGen.Emulator;

/// <summary>A failure of one call.</summary>
public sealed record FalFault
{
    private FalFault(FalFaultKind kind) => Kind = kind;

    /// <summary>Its sort.</summary>
    public FalFaultKind Kind { get; }

    /// <summary>The connection breaks before the call has an effect.</summary>
    public static FalFault DropBefore { get; } = new(FalFaultKind.DropBefore);

    /// <summary>The connection breaks after the call had its effect; a stream of states after its first event.</summary>
    public static FalFault DropAfter { get; } = new(FalFaultKind.DropAfter);

    internal TimeSpan Pause { get; private init; }

    internal int Bytes { get; private init; }

    internal FalAnswer? Answer { get; private init; }

    internal string ContentType { get; private init; } = "";

    /// <summary>The right answer, late.</summary>
    /// <param name="pause">How late; not negative.</param>
    public static FalFault Delay(TimeSpan pause)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
        return new FalFault(FalFaultKind.Delay) { Pause = pause };
    }

    /// <summary>The right answer's beginning, and then the connection breaks. A stream of states ends after its first event as if it were whole.</summary>
    /// <param name="bytes">How much of the body is sent; not negative.</param>
    public static FalFault Truncate(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new FalFault(FalFaultKind.Truncate) { Bytes = bytes };
    }

    /// <summary>Another answer; the call has no effect.</summary>
    public static FalFault Instead(FalAnswer answer) => new(FalFaultKind.AnswerBefore) { Answer = answer };

    /// <summary>Another answer, although the call had its effect.</summary>
    public static FalFault Afterwards(FalAnswer answer) => new(FalFaultKind.AnswerAfter) { Answer = answer };

    /// <summary>The right answer under another <c>Content-Type</c>.</summary>
    /// <param name="contentType">The wrong one.</param>
    public static FalFault WrongContentType(string contentType = "text/html; charset=utf-8") => new(FalFaultKind.WrongContentType) { ContentType = contentType };
}
