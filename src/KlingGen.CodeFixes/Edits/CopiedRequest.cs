using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>What is known of the request that a <c>with</c> expression copies: its texts, and the words of avoidance that are folded into them.</summary>
internal sealed class CopiedRequest
{
    private readonly IWithOperation _copy;
    private readonly RequestContext _context;
    private readonly RequestValues _values;
    private readonly KnownValue _words;

    /// <param name="copy">The <c>with</c> expression.</param>
    /// <param name="words">Wire name of the parameter that holds the words.</param>
    /// <param name="context">The document.</param>
    public CopiedRequest(IWithOperation copy, string words, RequestContext context)
    {
        _copy = copy;
        _context = context;
        _values = new RequestValues(context);
        _words = _values.Find(copy.Operand, words);
    }

    /// <summary>Whether it certainly has no words.</summary>
    public bool HasNoWords => _words.IsAbsent;

    /// <summary>Its words, said again at the copy; null where they cannot be.</summary>
    public FoldedText? FindWords() =>
        _words.Entry is not null && new ParameterReads(_context).Write(_words, _copy.Syntax.SpanStart) is string again
            ? new FoldedText(FindLiteral(_words), again)
            : null;

    /// <summary>Finds one of its texts as it was before any words were folded into it.</summary>
    /// <param name="wireName">The parameter.</param>
    /// <param name="newRequest">The request type after the move.</param>
    /// <param name="effects">Says whether the copied request can be named twice.</param>
    /// <param name="text">The text, or null where it has none.</param>
    /// <returns>Whether that is known.</returns>
    public bool TryFind(string wireName, INamedTypeSymbol newRequest, EntryEffects effects, out FoldedText? text)
    {
        text = null;
        KnownValue known = _values.Find(_copy.Operand, wireName);
        if (known.IsAbsent)
        {
            return true;
        }

        if (HasNoWords && effects.Of(_copy.Operand) is ValueEffect.Free && _context.FindProperty(newRequest, wireName) is IPropertySymbol property)
        {
            text = new FoldedText(null, _copy.Operand.Syntax + "." + property.Name);
            return true;
        }

        text = known.Entry is not null && RepeatedValue.Write(known.Entry, _copy.Syntax.SpanStart, _context.Model) is string again
            ? new FoldedText(FindLiteral(known), again)
            : null;
        return text is not null;
    }

    private static LiteralExpressionSyntax? FindLiteral(KnownValue known) => RepeatedValue.SkipImplicit(known.Entry!.Value!).Syntax as LiteralExpressionSyntax;
}
