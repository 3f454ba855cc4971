using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds the segments of endpoints in the literals that they are written in.</summary>
internal sealed class EndpointTexts(ProjectSearch search, CancellationToken cancellationToken)
{
    private const int FamilySegment = 2;

    // Constants made of constants; in code that is being typed they can go in a circle.
    private const int MaximumDepth = 4;

    /// <summary>The literals that hold the family of an endpoint; one, unless it cannot be told.</summary>
    public ImmutableArray<SyntaxToken> FindFamily(EndpointMention mention)
    {
        string[] segments = mention.Id!.Split('/');
        return [.. Find(mention, segments, FamilySegment).Select(static place => place.Token).Distinct()];
    }

    /// <summary>What changes where an endpoint is named so that another one is, or null where a segment is not to be seen.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? Change(EndpointMention mention, string newId)
    {
        string[] old = mention.Id!.Split('/');
        string[] segments = newId.Split('/');
        if (old.Length != segments.Length)
        {
            return null;
        }

        List<(SyntaxTree, TextChange)> changes = [];
        for (int i = 0; i < old.Length; i++)
        {
            if (string.Equals(old[i], segments[i], StringComparison.Ordinal))
            {
                continue;
            }

            List<(SyntaxToken Token, TextSpan Place)> found = Find(mention, old, i);
            if (found.Count != 1 || IsOneOfSeveral(found[0].Token, old[i], segments[i]))
            {
                return null;
            }

            changes.Add((found[0].Token.SyntaxTree!, new TextChange(found[0].Place, segments[i])));
        }

        return changes;
    }

    /// <summary>Where a literal has a segment as a whole.</summary>
    public static List<TextSpan> FindSegments(SyntaxToken token, string segment) => [.. FindIn([token], segment, segment.Length).Select(static place => place.Item2)];

    // Of an id that is put together, the telling part may not have the segment; what the program chooses then does.
    private List<(SyntaxToken Token, TextSpan Place)> Find(EndpointMention mention, string[] segments, int index) =>
        Find(mention.Origin, segments, index) is { Count: > 0 } found ? found : mention.Place is SyntaxNode place ? Find(place, segments, index) : [];

    private List<(SyntaxToken Token, TextSpan Place)> Find(SyntaxNode origin, string[] segments, int index)
    {
        SyntaxToken[] tokens = [.. FindTexts(origin, MaximumDepth).Distinct()];
        List<(SyntaxToken, TextSpan)> found = FindIn(tokens, segments[index - 1] + "/" + segments[index], segments[index].Length);
        return found.Count > 0 ? found : FindIn(tokens, segments[index], segments[index].Length);
    }

    // Whole segments only, and of the wanted text its last characters.
    private static List<(SyntaxToken, TextSpan)> FindIn(SyntaxToken[] tokens, string wanted, int length)
    {
        List<(SyntaxToken, TextSpan)> found = [];
        foreach (SyntaxToken token in tokens)
        {
            string text = token.Text;
            for (int at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
            {
                int end = at + wanted.Length;
                if ((at == 0 || !IsPartOfSegment(text[at - 1])) && (end == text.Length || !IsPartOfSegment(text[end])))
                {
                    found.Add((token, new TextSpan(token.SpanStart + end - length, length)));
                }
            }
        }

        return found;
    }

    private static bool IsPartOfSegment(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.';

    // The literals of an expression, and those of the constants that it is made of.
    private IEnumerable<SyntaxToken> FindTexts(SyntaxNode origin, int depth)
    {
        if (!search.Compilation.ContainsSyntaxTree(origin.SyntaxTree))
        {
            yield break;
        }

        foreach (SyntaxNode node in origin.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case LiteralExpressionSyntax { Token: { Value: string } token } literal when !IsCompared(literal):
                    yield return token;
                    break;
                case InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } part when !IsCompared(whole):
                    yield return part.TextToken;
                    break;
                case IdentifierNameSyntax name when depth > 0:
                    ISymbol? symbol = search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol;
                    if (symbol is ILocalSymbol or IFieldSymbol && search.FindDeclaration(symbol, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value })
                    {
                        foreach (SyntaxToken token in FindTexts(value, depth - 1))
                        {
                            yield return token;
                        }
                    }

                    break;
            }
        }
    }

    // What tests ids may be about old ones: history, prices, a guard.
    private bool IsCompared(ExpressionSyntax text)
    {
        SyntaxNode? place = text.Parent;
        while (place is ParenthesizedExpressionSyntax or PatternSyntax and not (ConstantPatternSyntax or RecursivePatternSyntax))
        {
            place = place.Parent;
        }

        return place switch
        {
            ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
            BinaryExpressionSyntax test => test.IsKind(SyntaxKind.EqualsExpression) || test.IsKind(SyntaxKind.NotEqualsExpression),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                search.GetModel(call.SyntaxTree).GetTypeInfo(call, cancellationToken).Type?.SpecialType == SpecialType.System_Boolean,
            _ => false,
        };
    }

    // Beside its counterpart in a table or a choice, the text would be there twice.
    private static bool IsOneOfSeveral(SyntaxToken token, string oldSegment, string newSegment)
    {
        string changed = token.ValueText.Replace(oldSegment, newSegment);
        SyntaxNode? set = token.Parent?.Ancestors().FirstOrDefault(static node =>
            node is InitializerExpressionSyntax or CollectionExpressionSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax or StatementSyntax or MemberDeclarationSyntax);
        return set is not (null or StatementSyntax or MemberDeclarationSyntax)
            && set.DescendantTokens().Any(other => other.Value is string && string.Equals(other.ValueText, changed, StringComparison.Ordinal));
    }
}
