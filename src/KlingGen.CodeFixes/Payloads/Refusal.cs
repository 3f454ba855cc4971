using Microsoft.CodeAnalysis;

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

    /// <summary>File and line of a piece of code, for use in a reason.</summary>
    public static string PlaceOf(SyntaxNode node)
    {
        FileLinePositionSpan place = node.GetLocation().GetLineSpan();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1})";
    }
}
