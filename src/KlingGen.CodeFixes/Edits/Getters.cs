using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Tells whether reading a property changes something, as far as its code is there.</summary>
internal static class Getters
{
    private const int MaxCalls = 3;

    private static readonly HashSet<string> _changing = new(StringComparer.Ordinal)
    {
        "Add", "Decrement", "Dequeue", "Exchange", "Increment", "MoveNext", "Next", "NextDouble", "Pop", "ReadLine", "Remove", "TryDequeue", "TryPop",
    };

    /// <summary>Whether its getter, or a method of its type that it calls, writes to anything but a local, or takes something out of elsewhere.</summary>
    public static bool Change(IPropertySymbol property) => property.DeclaringSyntaxReferences.Any(part => FindGetter(part.GetSyntax()) is SyntaxNode getter && Changes(getter, property.ContainingType, MaxCalls));

    private static SyntaxNode? FindGetter(SyntaxNode declaration) => declaration is not PropertyDeclarationSyntax property
        ? null
        : property.ExpressionBody ?? (SyntaxNode?)property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));

    private static bool Changes(SyntaxNode code, INamedTypeSymbol type, int calls)
    {
        foreach (SyntaxNode node in code.DescendantNodes())
        {
            bool changes = node switch
            {
                // What is kept once it is made gives the same whenever it is asked.
                AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, RawKind: not (int)SyntaxKind.CoalesceAssignmentExpression } assignment => !IsLocal(assignment.Left, code),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step => !IsLocal(step.Operand, code),
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step => !IsLocal(step.Operand, code),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access } => _changing.Contains(access.Name.Identifier.ValueText),
                InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => CallsChanging(name, type, calls),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: { } name } } => CallsChanging(name, type, calls),
                _ => false,
            };
            if (changes)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CallsChanging(SimpleNameSyntax name, INamedTypeSymbol type, int calls) => calls > 0 && type.GetMembers(name.Identifier.ValueText)
        .OfType<IMethodSymbol>()
        .SelectMany(static method => method.DeclaringSyntaxReferences)
        .Any(part => Changes(part.GetSyntax(), type, calls - 1));

    private static bool IsLocal(ExpressionSyntax target, SyntaxNode code) => target is IdentifierNameSyntax name && code.DescendantNodes().Any(node => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == name.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText == name.Identifier.ValueText,
        ForEachStatementSyntax each => each.Identifier.ValueText == name.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText == name.Identifier.ValueText,
        _ => false,
    });
}
