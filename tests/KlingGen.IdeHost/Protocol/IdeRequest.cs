namespace KlingGen.IdeHost.Protocol;

/// <summary>What somebody does in the editor.</summary>
internal sealed record IdeRequest
{
    /// <summary><c>look</c>, <c>type</c>, <c>list</c>, <c>apply</c>, <c>fixall</c>; <c>undo</c> goes back to the solution as it was opened.</summary>
    public required string Do { get; init; }

    /// <summary>The end of the document's path.</summary>
    public string Document { get; init; } = "";

    /// <summary>A text in the document, at which the caret is; its first occurrence.</summary>
    public string At { get; init; } = "";

    /// <summary>What is typed in its place.</summary>
    public string Text { get; init; } = "";

    /// <summary>The action, by its equivalence key.</summary>
    public string Key { get; init; } = "";

    /// <summary><c>Document</c>, <c>Project</c> or <c>Solution</c>.</summary>
    public string Scope { get; init; } = "";
}
