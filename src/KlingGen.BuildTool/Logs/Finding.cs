using KlingGen.Analyzers.Projects.Baselines;

namespace KlingGen.BuildTool.Logs;

/// <summary>A diagnostic of a migration rule, as the compiler's log has it.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What it says.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Justification">Why it is suppressed, empty where no reason is given; null when it is not suppressed.</param>
/// <param name="Facts">Its properties, by the names of the analyzers' <c>DiagnosticKeys</c>.</param>
internal sealed record Finding(
    string Rule,
    string Level,
    string Message,
    string Path,
    int Line,
    string? Justification,
    IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The column, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Whether the analyzers hold the uses of its rule in a member against a number.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The endpoint that it is about, with <c>*</c> where several differ; null where that is not known.</summary>
    public string? Endpoint => Facts.GetValueOrDefault("kling.endpoint");

    /// <summary>What it is a use of, as a baseline says it.</summary>
    public string Kind => UseCounts.KindOf(Facts.GetValueOrDefault("kling.parameter"), Endpoint);

    /// <summary>The documentation id of the member it is in, or null where no attribute can suppress it.</summary>
    public string? Member => Facts.GetValueOrDefault("kling.member");

    /// <summary>Why the call stays, for calls that do.</summary>
    public string? StayReason => Facts.GetValueOrDefault("kling.stays");

    /// <summary>The ids whose fixes move it, with spaces between, or null where none does.</summary>
    public string? FixIds => Facts.GetValueOrDefault("kling.fixDiagnostics");

    /// <summary>The same place and the same words, whichever framework it was compiled for.</summary>
    public (string Path, int Line, string Rule, string Message) Key => (Path, Line, Rule, Message);
}
