namespace KlingGen.Emulator;

/// <summary>The sorts of failure that can be asked for.</summary>
public enum FalFaultKind
{
    /// <summary>The connection breaks before the call has an effect: a submit is not taken.</summary>
    DropBefore,

    /// <summary>The connection breaks after the call had its effect: a submit is taken, and nobody is told its id.</summary>
    DropAfter,

    /// <summary>The answer is late.</summary>
    Delay,

    /// <summary>The answer breaks off.</summary>
    Truncate,

    /// <summary>Another answer, and no effect.</summary>
    AnswerBefore,

    /// <summary>The call has its effect, and another answer.</summary>
    AnswerAfter,

    /// <summary>The right answer under a wrong <c>Content-Type</c>.</summary>
    WrongContentType,
}
