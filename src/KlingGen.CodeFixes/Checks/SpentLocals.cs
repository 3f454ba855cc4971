using System.Collections.Immutable;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Finds the locals that only values read which a plan takes out: <c>var scale = isStrict ? 0.8 : 0.4;</c>, of which the compiler does not complain.</summary>
internal static class SpentLocals
{
    /// <summary>The changes that take them out, where what they are given does nothing when it is worked out.</summary>
    public static List<(SyntaxTree Tree, TextChange Change)> Find(IReadOnlyDictionary<SyntaxTree, ImmutableArray<TextChange>> changes, Compilation compilation, CancellationToken cancellationToken)
    {
        List<(SyntaxTree, TextChange)> found = [];
        foreach (KeyValuePair<SyntaxTree, ImmutableArray<TextChange>> file in changes)
        {
            SyntaxNode root = file.Key.GetRoot(cancellationToken);
            HashSet<int> seen = [];
#pragma warning disable RS1030 // What a plan makes of a project is read outside of any analysis.
            SemanticModel model = compilation.GetSemanticModel(file.Key);
#pragma warning restore RS1030
            foreach (SyntaxToken token in file.Value.Where(static change => !change.Span.IsEmpty).SelectMany(change => root.DescendantTokens(change.Span)))
            {
                if (token.Parent is IdentifierNameSyntax name
                    && model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { IsConst: false, RefKind: RefKind.None } local
                    && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value } declarator
                    && seen.Add(declarator.SpanStart)
                    && !file.Value.Any(change => change.Span.Contains(declarator.Span))
                    && IsUnread(declarator, file.Value)
                    && model.GetOperation(value, cancellationToken) is IOperation given
                    && ValueEffects.Of(given) is not ValueEffect.Effect
                    && SpentVariables.Remove(file.Key, declarator.SpanStart, cancellationToken) is TextChange removal)
                {
                    found.Add((file.Key, removal));
                }
            }
        }

        return found;
    }

    // Every mention goes, and none comes.
    private static bool IsUnread(VariableDeclaratorSyntax declarator, ImmutableArray<TextChange> changes)
    {
        SyntaxNode member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot();
        string name = declarator.Identifier.ValueText;
        return member.DescendantTokens().All(token => !token.IsKind(SyntaxKind.IdentifierToken) || token == declarator.Identifier || token.ValueText != name || changes.Any(change => change.Span.Contains(token.Span)))
            && !changes.Any(change => member.Span.OverlapsWith(change.Span) && Mentions(change.NewText!, name));
    }

    private static bool Mentions(string text, string name)
    {
        for (int place = text.IndexOf(name, StringComparison.Ordinal); place >= 0; place = text.IndexOf(name, place + 1, StringComparison.Ordinal))
        {
            int end = place + name.Length;
            if ((place == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[place - 1])) && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
