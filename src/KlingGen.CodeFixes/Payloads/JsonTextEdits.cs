using KlingGen.Analyzers.Payloads.Shapes.Texts;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Changes JSON where it is written, through the literals, holes and sums that make it.</summary>
/// <param name="expression">The whole expression.</param>
/// <param name="json">The text it makes.</param>
/// <param name="model">The file's meaning.</param>
internal sealed class JsonTextEdits(ExpressionSyntax expression, VirtualText json, SemanticModel model)
{
    private readonly List<TextChange> _changes = [];
    private readonly HashSet<int> _removed = [];
    private bool _isImpossible;

    /// <summary>Puts another text in the place of characters that stand in one literal.</summary>
    public bool Replace(int start, int end, string text)
    {
        TextSpan place = json.FindPlace(start, end);
        SyntaxToken token = FindToken(place.Start);
        if (!IsLiteral(token) || !token.Span.Contains(place))
        {
            return false;
        }

        _changes.Add(new TextChange(place, Encode(text, token)));
        return true;
    }

    /// <summary>Puts text in front of a character.</summary>
    public bool Insert(int offset, string text)
    {
        // In front of what follows a hole; otherwise behind what stands before, which may be followed by something that goes.
        bool isBehind = IsLiteral(FindToken(json.FindPlace(offset - 1, offset).Start)) && !IsHole(offset - 1);
        TextSpan place = isBehind ? json.FindPlace(offset - 1, offset) : json.FindPlace(offset, offset + 1);
        SyntaxToken token = FindToken(place.Start);
        if (!IsLiteral(token))
        {
            return false;
        }

        _changes.Add(new TextChange(new TextSpan(isBehind ? place.End : place.Start, 0), Encode(text, token)));
        return true;
    }

    /// <summary>Puts another expression in the place of one that is a hole, or a part of one.</summary>
    public bool ReplaceHole(ExpressionSyntax hole, string text)
    {
        _changes.Add(new TextChange(hole.Span, text));
        return true;
    }

    /// <summary>Puts a hole in the place of characters that stand in one part of an interpolated string.</summary>
    public bool ReplaceByHole(int start, int end, string hole)
    {
        TextSpan place = json.FindPlace(start, end);
        SyntaxToken token = FindToken(place.Start);
        if (token.Parent is not InterpolatedStringTextSyntax || !token.Span.Contains(place))
        {
            return false;
        }

        _changes.Add(new TextChange(place, hole));
        return true;
    }

    public void Remove(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _removed.Add(i);
        }
    }

    /// <summary>The changes, or null where a comment or an effect would be lost.</summary>
    public List<TextChange>? GetChanges()
    {
        ExpressionSyntax[] operands = [.. FindOperands(expression)];
        HashSet<ExpressionSyntax> gone = [.. operands.Where(IsGone)];
        if (gone.Count == operands.Length)
        {
            return null;
        }

        foreach (TextSpan span in FindRemovedSpans().ToArray())
        {
            if (!gone.Any(operand => operand.Span.Contains(span)))
            {
                _changes.Add(new TextChange(span, string.Empty));
            }
        }

        for (int i = 0; i < operands.Length; i++)
        {
            if (gone.Contains(operands[i]))
            {
                RemoveOperand(operands, i);
            }
        }

        return _isImpossible ? null : Merge();
    }

    // An operand of which nothing is left, unless something is put into it.
    private bool IsGone(ExpressionSyntax operand)
    {
        int count = 0;
        for (int i = 0; i < json.ToString().Length; i++)
        {
            if (operand.Span.Contains(json.FindPlace(i, i + 1)))
            {
                count++;
                if (!_removed.Contains(i))
                {
                    return false;
                }
            }
        }

        return count > 0 && operand != expression && !_changes.Exists(change => operand.Span.Contains(change.Span) && change.NewText!.Length > 0);
    }

    private IEnumerable<TextSpan> FindRemovedSpans()
    {
        TextSpan? open = null;
        foreach (int offset in _removed.OrderBy(static offset => offset))
        {
            TextSpan place = FindWhole(json.FindPlace(offset, offset + 1));
            if (open is TextSpan before && place.Start <= before.End && place.End >= before.Start)
            {
                open = TextSpan.FromBounds(before.Start, Math.Max(before.End, place.End));
                continue;
            }

            if (open is TextSpan done)
            {
                yield return done;
            }

            open = place;
        }

        if (open is TextSpan last)
        {
            yield return last;
        }
    }

    // The braces of a hole go with it.
    private TextSpan FindWhole(TextSpan place)
    {
        SyntaxNode node = expression.SyntaxTree.GetRoot().FindNode(place);
        InterpolationSyntax? hole = node.FirstAncestorOrSelf<InterpolationSyntax>();
        if (hole is null || !expression.Span.Contains(hole.Span))
        {
            return place;
        }

        if (model.GetOperation(hole.Expression) is not IOperation value || ValueEffects.Of(value) is ValueEffect.Effect)
        {
            _isImpossible = true;
        }

        return hole.Span;
    }

    private void RemoveOperand(ExpressionSyntax[] operands, int index)
    {
        if (operands[index] is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            && (model.GetOperation(operands[index]) is not IOperation value || ValueEffects.Of(value) is ValueEffect.Effect))
        {
            _isImpossible = true;
        }

        TextSpan span = index > 0
            ? TextSpan.FromBounds(operands[index - 1].Span.End, operands[index].Span.End)
            : TextSpan.FromBounds(operands[0].SpanStart, operands[1].SpanStart);
        _isImpossible |= expression.DescendantTrivia().Any(trivia =>
            span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        _changes.Add(new TextChange(span, string.Empty));
    }

    // What is put in where something begins to go is one change with it.
    private List<TextChange> Merge()
    {
        List<TextChange> merged = [];
        foreach (TextChange change in _changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && change.Span.Start < last.Span.End
                || (merged.Count > 0 && merged[merged.Count - 1].Span is { IsEmpty: true } empty && empty.Start == change.Span.Start))
            {
                TextChange before = merged[merged.Count - 1];
                merged[merged.Count - 1] = new TextChange(
                    TextSpan.FromBounds(before.Span.Start, Math.Max(before.Span.End, change.Span.End)), before.NewText + change.NewText);
            }
            else
            {
                merged.Add(change);
            }
        }

        return merged;
    }

    private static IEnumerable<ExpressionSyntax> FindOperands(ExpressionSyntax sum)
    {
        Stack<ExpressionSyntax> rest = new();
        rest.Push(sum);
        while (rest.Count > 0)
        {
            ExpressionSyntax next = rest.Pop();
            if (next is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
            {
                rest.Push(add.Right);
                rest.Push(add.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    private bool IsHole(int offset) => json.FindHole(offset) is not null;

    private SyntaxToken FindToken(int position) => expression.SyntaxTree.GetRoot().FindToken(position);

    private static bool IsLiteral(SyntaxToken token) => token.Parent is InterpolatedStringTextSyntax || token.Parent is LiteralExpressionSyntax { Token.Value: string };

    private static string Encode(string text, SyntaxToken token)
    {
        SyntaxToken opening = token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } ? interpolated.StringStartToken : token;
        bool isRaw = opening.Text.IndexOf("\"\"\"", StringComparison.Ordinal) >= 0 && opening.Text.TrimStart('$').StartsWith("\"\"\"", StringComparison.Ordinal);
        if (isRaw)
        {
            return text;
        }

        int quote = opening.Text.IndexOf('"');
        string encoded = opening.Text.IndexOf('@', 0, Math.Max(quote, 0)) >= 0 ? text.Replace("\"", "\"\"") : Unquote(SymbolDisplay.FormatLiteral(text, quote: true));
        return token == opening ? encoded : encoded.Replace("{", "{{").Replace("}", "}}");
    }

    private static string Unquote(string literal) => literal.Substring(1, literal.Length - 2);
}
