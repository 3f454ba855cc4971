using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Puts one type in the place of another wherever a piece of syntax names it.</summary>
internal static class TypeNames
{
    /// <summary>The changes; none where the type is not named.</summary>
    public static IEnumerable<TextChange> Retarget(SyntaxNode syntax, ITypeSymbol from, ITypeSymbol to, SemanticModel model)
    {
        foreach (SimpleNameSyntax name in syntax.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (name.Identifier.IsKind(SyntaxKind.IdentifierToken)
                && !IsVar(name)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, from))
            {
                yield return Retarget(name, from, to, model);
            }
        }
    }

    private static TextChange Retarget(SimpleNameSyntax name, ITypeSymbol from, ITypeSymbol to, SemanticModel model)
    {
        bool isQualified = name.Parent is AliasQualifiedNameSyntax
            || (name.Parent is QualifiedNameSyntax qualified && qualified.Right == name);
        if (isQualified && SymbolEqualityComparer.Default.Equals(from.ContainingNamespace, to.ContainingNamespace))
        {
            return new TextChange(name.Span, to.Name);
        }

        SyntaxNode whole = isQualified ? name.Parent! : name;
        return new TextChange(whole.Span, to.ToMinimalDisplayString(model, whole.SpanStart));
    }

    private static bool IsVar(SimpleNameSyntax name) => name is IdentifierNameSyntax { IsVar: true };
}
