namespace KlingGen.CodeFixes.Payloads;

/// <summary>Why payloads stay: the first reason that is met, as a short English sentence without a full stop.</summary>
internal sealed class Refusal
{
    public string? Reason { get; private set; }

    /// <summary>Keeps a reason; always false, for the way out of a decision.</summary>
    public bool Say(string reason)
    {
        Reason ??= reason;
        return false;
    }
}
