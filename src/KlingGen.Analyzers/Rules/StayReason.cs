namespace KlingGen.Analyzers.Rules;

/// <summary>Why a call is not moved.</summary>
public enum StayReason
{
    /// <summary>The family that is moved to has no such endpoint.</summary>
    NoCounterpart,

    /// <summary>The endpoint has a counterpart, which does not take what this call holds.</summary>
    NoPlaceForContent,

    /// <summary>No schema describes the endpoint.</summary>
    UnknownEndpoint,

    /// <summary>A tool wrote the file, and would write it again.</summary>
    GeneratedFile,

    /// <summary>The code is in a branch of <c>#if</c> that is not compiled.</summary>
    NotCompiled,
}
