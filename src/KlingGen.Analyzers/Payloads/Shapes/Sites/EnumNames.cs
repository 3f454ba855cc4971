using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>The names that the members of enums have in requests, by an attribute, a switch or a table: <c>Option.Avoid => "negative_prompt"</c>.</summary>
internal static class EnumNames
{
    /// <summary>The identifiers of the members that a literal is the name of, if it is one.</summary>
    public static IEnumerable<string> FindMembers(ExpressionSyntax literal) => FindNamed(literal).Where(static token => token.IsIdentifier()).Select(static token => token.ValueText);

    /// <summary>Where a member is given that one of the names which is wanted; null where it has none of them.</summary>
    public static LiteralExpressionSyntax? Find(IFieldSymbol member, WireNames wire, ProjectSearch search, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree file in search.FindFiles(wire.Names, cancellationToken))
        {
            foreach (LiteralExpressionSyntax literal in FileFacts.Of(file).FindLiterals(cancellationToken))
            {
                if (literal.Token.Value is string text && wire.IsWanted(text) && FindMembers(literal).Contains(member.Name, StringComparer.Ordinal) && IsOf(literal, member, search, cancellationToken))
                {
                    return literal;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a method gives some member of an enum a name: by a switch, or by the attributes of the members.</summary>
    public static bool Gives(SyntaxNode method, INamedTypeSymbol type, string name, CancellationToken cancellationToken)
    {
        bool readsAttributes = method.DescendantNodes().OfType<SimpleNameSyntax>().Any(static name => name.Identifier.ValueText.EndsWith("Attribute", StringComparison.Ordinal));
        return FileFacts.Of(method.SyntaxTree).FindLiterals(cancellationToken).Any(literal => method.Span.Contains(literal.Span) && IsNamed(literal))
            || (readsAttributes && type.DeclaringSyntaxReferences.Any(declared => FileFacts.Of(declared.SyntaxTree).FindLiterals(cancellationToken).Any(literal => declared.Span.Contains(literal.Span) && IsNamed(literal))));

        bool IsNamed(LiteralExpressionSyntax literal) => string.Equals(literal.Token.ValueText, name, StringComparison.Ordinal) && FindMembers(literal).Any();
    }

    private static bool IsOf(LiteralExpressionSyntax literal, IFieldSymbol member, ProjectSearch search, CancellationToken cancellationToken) =>
        literal.Parent?.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is EnumMemberDeclarationSyntax declared
            ? SymbolEqualityComparer.Default.Equals(search.GetModel(declared.SyntaxTree).GetDeclaredSymbol(declared, cancellationToken), member)
            : literal.FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchExpressionArmSyntax or SwitchSectionSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax)!
                .DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == member.Name && SymbolEqualityComparer.Default.Equals(search.GetModel(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol, member));

    private static IEnumerable<SyntaxToken> FindNamed(ExpressionSyntax literal) => literal.Parent switch
    {
        SwitchExpressionArmSyntax arm when arm.Expression == literal => FindConstants(arm.Pattern),
        ReturnStatementSyntax { Parent: SwitchSectionSyntax section } => section.Labels.OfType<CaseSwitchLabelSyntax>().Select(static label => FindIdentifier(label.Value)),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax row } assignment when assignment.Right == literal => row.ArgumentList.Arguments.Select(static key => FindIdentifier(key.Expression)),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } row when row.IsKind(SyntaxKind.ComplexElementInitializerExpression) && pair[1] == literal => [FindIdentifier(pair[0])],
        AttributeArgumentSyntax { Parent.Parent.Parent.Parent: EnumMemberDeclarationSyntax member } => [member.Identifier],
        _ => [],
    };

    private static IEnumerable<SyntaxToken> FindConstants(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => [FindIdentifier(constant.Expression)],
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => FindConstants(either.Left).Concat(FindConstants(either.Right)),
        _ => [],
    };

    // The member of `Option.Avoid`, or of `Avoid` where the enum is used as a namespace is.
    private static SyntaxToken FindIdentifier(ExpressionSyntax member) => member switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        IdentifierNameSyntax name => name.Identifier,
        _ => default,
    };
}
