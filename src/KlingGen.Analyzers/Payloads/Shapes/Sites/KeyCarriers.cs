using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>What gives one of several names: <c>string key = isOmni ? "image_url" : "start_image_url"</c>, <c>string FrameKey(Model model) => model switch { ... }</c>; and the members of enums that have one.</summary>
internal static class KeyCarriers
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<int, string[]>> _known = new();

    /// <summary>The names of the locals, properties, methods and members of enums in a file that do.</summary>
    public static string[] Find(SyntaxTree file, WireNames wire, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<int, string[]> byNames = _known.GetValue(file, static _ => new());
        return byNames.TryGetValue(wire.Names.Key, out string[]? known) ? known : byNames.GetOrAdd(wire.Names.Key, [.. Read(file, wire, cancellationToken)]);
    }

    private static IEnumerable<string> Read(SyntaxTree file, WireNames wire, CancellationToken cancellationToken)
    {
        foreach (SyntaxToken token in file.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.StringLiteralToken) && wire.IsWanted(token.ValueText) && token.Parent is ExpressionSyntax literal)
            {
                if (Find(literal) is string name)
                {
                    yield return name;
                }

                if (literal.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax column, Parent: InitializerExpressionSyntax row } && row.DescendantTokens().Any(IsPath))
                {
                    yield return column.Identifier.ValueText;
                }

                foreach (string member in EnumNames.FindMembers(literal))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The names that rows of a catalogue are created with beside an endpoint, by place: <c>new Model("fal-ai/...", "start_image_url")</c>.</summary>
    public static IEnumerable<ArgumentSyntax> FindColumns(SyntaxTree file, WireNames wire, CancellationToken cancellationToken) => file.GetRoot(cancellationToken)
        .DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && wire.IsWanted(token.ValueText))
        .Select(static token => token.Parent?.Parent)
        .OfType<ArgumentSyntax>()
        .Where(static argument => argument.Parent is ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax row } && row.DescendantTokens().Any(IsPath));

    private static bool IsPath(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.IndexOf('/') > 0;

    private static string? Find(ExpressionSyntax literal)
    {
        SyntaxNode value = literal;
        while (value.Parent is ParenthesizedExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            || (value.Parent is ConditionalExpressionSyntax choice && choice.Condition != value))
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when value is not LiteralExpressionSyntax => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } when value is not LiteralExpressionSyntax => property.Identifier.ValueText,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => value.Ancestors().Select(FindName).FirstOrDefault(static name => name is not null),
            _ => null,
        };
    }

    private static string? FindName(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };
}
