using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Writes the names of parameters in the syntax in which they stand.</summary>
internal sealed class KeyNames(ProjectSearch search, CancellationToken cancellationToken)
{
    /// <summary>What stands in the place of an entry's name when it gets another one; null where that cannot be said.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="name">The new name.</param>
    /// <param name="elsewhere">Gets what changes at another place: a constant that has no other use.</param>
    public string? Rename(PayloadEntry entry, string name, List<(SyntaxTree Tree, TextChange Change)> elsewhere)
    {
        if (entry.Syntax is not SyntaxNode syntax || EntrySyntax.IsImplicit(syntax))
        {
            return Write(entry, name);
        }

        return FindKey(syntax, entry) is ExpressionSyntax key and not LiteralExpressionSyntax && !IsMemberName(key, entry)
            ? entry.Property is null ? RenameConstant(key, entry.WireName, name, elsewhere) : null
            : Write(entry, name);
    }

    /// <summary>What stands in the place of an entry's name for another parameter's, whatever constants there are; null where that cannot be said.</summary>
    public static string? Write(PayloadEntry entry, string name)
    {
        if (entry.Syntax is not SyntaxNode syntax)
        {
            return null;
        }

        if (EntrySyntax.IsImplicit(syntax))
        {
            return name + " = ";
        }

        return FindKey(syntax, entry) switch
        {
            LiteralExpressionSyntax literal => RenameLiteral(literal.Token, entry.WireName, name),
            ExpressionSyntax key when IsMemberName(key, entry) => name,
            ExpressionSyntax when entry.Property is null => SymbolDisplay.FormatLiteral(name, quote: true),
            _ => null,
        };
    }

    /// <summary>What stands in the place of a key when its parameter gets another name; null where that cannot be said.</summary>
    /// <inheritdoc cref="Rename" path="/param[@name='elsewhere']"/>
    public string? RenameKey(ExpressionSyntax key, string name, string newName, List<(SyntaxTree Tree, TextChange Change)> elsewhere) =>
        key is LiteralExpressionSyntax literal ? RenameLiteral(literal.Token, name, newName) : RenameConstant(key, name, newName, elsewhere);

    /// <summary>Another parameter's key, written as a key is; null where that cannot be said.</summary>
    public string? WriteLike(ExpressionSyntax key, string name, string newName) =>
        key is LiteralExpressionSyntax literal ? RenameLiteral(literal.Token, name, newName)
        : WriteSibling(key, newName) ?? SymbolDisplay.FormatLiteral(newName, quote: true);

    /// <summary>A literal with another text in its own style, or null where its text is not spelt out.</summary>
    public static string? RenameLiteral(SyntaxToken token, string name, string newName)
    {
        int at = token.Text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && token.Text.IndexOf(name, at + 1, StringComparison.Ordinal) < 0 ? token.Text.Remove(at, name.Length).Insert(at, newName) : null;
    }

    private static SyntaxNode FindKey(SyntaxNode syntax, PayloadEntry entry) =>
        syntax.SyntaxTree.GetRoot().FindNode(entry.Name.SourceSpan, getInnermostNodeForTie: true);

    // The member of an anonymous object, or of a dynamic one that is assigned to.
    private static bool IsMemberName(ExpressionSyntax key, PayloadEntry entry) => key is IdentifierNameSyntax
    {
        Parent: NameEqualsSyntax or MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax },
    }
        && (key.Parent is NameEqualsSyntax
            || (entry.Property is null && key.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } member && assignment.Left == member && member.Name == key));

    private string RenameConstant(ExpressionSyntax key, string name, string newName, List<(SyntaxTree Tree, TextChange Change)> elsewhere)
    {
        string literal = SymbolDisplay.FormatLiteral(newName, quote: true);
        ISymbol? symbol = search.GetModel(key.SyntaxTree).GetSymbolInfo(key, cancellationToken).Symbol;
        if (symbol is not (IFieldSymbol or ILocalSymbol))
        {
            return literal;
        }

        if (WriteSibling(key, newName) is string sibling)
        {
            return sibling;
        }

        if (search.FindDeclaration(symbol, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax value }
            && IsOwn(symbol)
            && search.FindIdentifiers(symbol.Name, cancellationToken).Count(token => token.Parent is SimpleNameSyntax) == 1
            && RenameLiteral(value.Token, name, newName) is string changed)
        {
            elsewhere.Add((value.SyntaxTree, new TextChange(value.Span, changed)));
            return key.ToString();
        }

        return literal;
    }

    // The constant of the same class that has the new name.
    private string? WriteSibling(ExpressionSyntax key, string newName)
    {
        SimpleNameSyntax? last = key switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            IdentifierNameSyntax name => name,
            _ => null,
        };
        return last is not null
            && search.GetModel(key.SyntaxTree).GetSymbolInfo(key, cancellationToken).Symbol is IFieldSymbol field
            && FindSibling(field, newName) is string sibling
                ? key.ToString().Substring(0, last.SpanStart - key.SpanStart) + sibling
                : null;
    }

    private static string? FindSibling(IFieldSymbol constant, string newName) => constant.ContainingType.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.ConstantValue is string text && string.Equals(text, newName, StringComparison.Ordinal)
            && SymbolEqualityComparer.Default.Equals(field.Type, constant.Type))
        ?.Name;

    // Another project could use what is visible from outside.
    private static bool IsOwn(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current is ILocalSymbol || current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal)
            {
                return true;
            }
        }

        return false;
    }
}
