using KlingGen.CodeFixes.Solutions.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>Puts the name of one type in the place of another's.</summary>
internal static class NameEdit
{
    public static TextChange Retarget(TypeMention mention, INamedTypeSymbol to)
    {
        SimpleNameSyntax name = mention.Name;
        bool isQualified = name.Parent is AliasQualifiedNameSyntax or QualifiedCrefSyntax
            || (name.Parent is QualifiedNameSyntax qualified && qualified.Right == name)
            || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            || name.Parent is NameMemberCrefSyntax { Parent: QualifiedCrefSyntax };
        if (isQualified && SymbolEqualityComparer.Default.Equals(mention.Type.ContainingSymbol, to.ContainingSymbol))
        {
            return new TextChange(name.Span, to.Name);
        }

        // Beside the old type stands the new one, unless the name means something else here.
        SyntaxNode whole = isQualified ? name.Parent! : name;
        return new TextChange(whole.Span, to.ToMinimalDisplayString(mention.File.Model, whole.SpanStart));
    }
}
