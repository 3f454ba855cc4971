using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>What changes in a document for one creation, copy or read of a request, or why nothing can.</summary>
internal sealed class RequestEdit
{
    private RequestEdit(ImmutableArray<TextChange> changes, string? refusal)
    {
        Changes = changes;
        Refusal = refusal;
    }

    /// <summary>The changes, which do not overlap, in the order of the text; the names of types and the paths of clients are not among them.</summary>
    public ImmutableArray<TextChange> Changes { get; }

    /// <summary>Why the request must stay as it is, as a short English sentence without a full stop; null where it can move.</summary>
    public string? Refusal { get; }

    public static RequestEdit Of(IEnumerable<TextChange> changes) => new([.. changes], null);

    public static RequestEdit Refuse(string reason) => new(ImmutableArray<TextChange>.Empty, reason);
}
