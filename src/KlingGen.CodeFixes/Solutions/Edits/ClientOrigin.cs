using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>What names a client in the text and always gives the same one.</summary>
/// <param name="Symbol">The variable or member.</param>
/// <param name="Text">The expression.</param>
internal sealed record ClientOrigin(ISymbol Symbol, string Text)
{
    /// <summary>The origin that an expression is, or null where it could give another client another time.</summary>
    public static ClientOrigin? Find(IOperation expression)
    {
        ISymbol? symbol = expression switch
        {
            ILocalReferenceOperation { Local: ILocalSymbol local } when !IsWritten(local, expression.Syntax) => local,
            IParameterReferenceOperation { Parameter: IParameterSymbol parameter } when !IsWritten(parameter, expression.Syntax) => parameter,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field, Instance: null or IInstanceReferenceOperation } => field,
            IPropertyReferenceOperation { Property: { SetMethod: null } property, Instance: null or IInstanceReferenceOperation } when IsAutomatic(property) => property,
            _ => null,
        };

        return symbol is null || expression.Syntax.ContainsDirectives ? null : new ClientOrigin(symbol, expression.Syntax.ToString());
    }

    /// <summary>Whether the text means the same at another place.</summary>
    public bool IsVisible(int position, SourceFile file)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(Text);
        ISymbol? found = file.Model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
        return SymbolEqualityComparer.Default.Equals(found, Symbol);
    }

    public bool Equals(ClientOrigin? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    // By name alone: a variable of the same name elsewhere in the file makes it doubtful, never wrong.
    private static bool IsWritten(ISymbol variable, SyntaxNode place) =>
        place.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            string.Equals(name.Identifier.ValueText, variable.Name, StringComparison.Ordinal)
            && name.Parent switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left == name && assignment.Parent is not InitializerExpressionSyntax,
                ArgumentSyntax argument => !argument.RefOrOutKeyword.IsKind(SyntaxKind.None),
                PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => !name.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
                _ => false,
            });
}
