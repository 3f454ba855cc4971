namespace KlingGen.Analyzers.Rules;

/// <summary>The names under which a diagnostic carries its facts: for fixes, and for whoever reads SARIF.</summary>
public static class DiagnosticKeys
{
    /// <summary>The parameter as it goes over HTTP: <c>negative_prompt</c>.</summary>
    public const string WireName = "kling.parameter";

    /// <summary>What becomes of the parameter: <c>Rename</c>, <c>Drop</c> or <c>Fold</c>.</summary>
    public const string Action = "kling.action";

    /// <summary>The parameter's new name, or the one that takes its text; absent when it is dropped.</summary>
    public const string NewName = "kling.newParameter";

    /// <summary>The endpoint that is left; one id, or with <c>*</c> for the segment in which several differ.</summary>
    public const string Endpoint = "kling.endpoint";

    /// <summary>The endpoint that is moved to, in the same form.</summary>
    public const string NewEndpoint = "kling.newEndpoint";

    /// <summary>The documentation id of the member that the diagnostic is in, by which an attribute can suppress it; absent where none can.</summary>
    public const string Member = "kling.member";

    /// <summary>The ids to give to <c>dotnet format analyzers --diagnostics</c>, with spaces between; absent where no fix reaches.</summary>
    public const string FixIds = "kling.fixDiagnostics";

    /// <summary>Why a call stays: one of the names of <see cref="StayReason"/>.</summary>
    public const string StayReason = "kling.stays";
}
