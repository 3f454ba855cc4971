namespace KlingGen.IdeHost.Protocol;

/// <summary>What the editor shows.</summary>
internal sealed record IdeAnswer
{
    /// <summary>What is underlined in the document: id, blank, text.</summary>
    public IReadOnlyList<string> Squiggles { get; init; } = [];

    /// <summary>What the lightbulb offers.</summary>
    public IReadOnlyList<IdeAction> Actions { get; init; } = [];

    /// <summary>The documents that an action changed, by path, with their new text.</summary>
    public IReadOnlyDictionary<string, string> Changed { get; init; } = new Dictionary<string, string>();

    /// <summary>How long it took.</summary>
    public double Seconds { get; init; }

    /// <summary>How much processor time it took, on all cores.</summary>
    public double ProcessorSeconds { get; init; }

    /// <summary>The most memory that the editor has had so far.</summary>
    public long PeakBytes { get; init; }

    /// <summary>What went wrong, or null.</summary>
    public string? Error { get; init; }
}
