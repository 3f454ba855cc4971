using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>What an expression is kept in.</summary>
internal static class HolderOfCreation
{
    /// <summary>The holder that an expression is assigned to, whole or as one of several possible values; null where there is none.</summary>
    public static Holder? Find(ExpressionSyntax expression, FileReading file)
    {
        SyntaxNode? place = ClimbChoices(expression).Parent;
        switch (place)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                return file.Model.GetDeclaredSymbol(variable, file.CancellationToken) is ISymbol symbol ? new Holder(symbol, "", "") : null;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return file.Model.GetDeclaredSymbol(property, file.CancellationToken) is ISymbol declared ? new Holder(declared, "", "") : null;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, Left: SimpleNameSyntax name }:
                return file.GetSymbol(name) is IPropertySymbol or IFieldSymbol ? new Holder(file.GetSymbol(name)!, "?", "") : null;
            case AssignmentExpressionSyntax assignment when assignment.Right.Contains(expression):
                return Holder.Read(assignment.Left, file);
            default:
                return null;
        }
    }

    /// <summary>Whether an expression makes something new whose contents are seen.</summary>
    public static bool IsCreation(ExpressionSyntax expression, FileReading file) => CreationChain.FindStart(expression, file) switch
    {
        BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or InitializerExpressionSyntax or CollectionExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        InvocationExpressionSyntax call => CreationChain.IsAnonymousConversion(call)
            || (call.FindMethodName() is "CreateBuilder" && call.ArgumentList.Arguments.Count == 0),
        _ => false,
    };

    private static ExpressionSyntax ClimbChoices(ExpressionSyntax expression)
    {
        ExpressionSyntax whole = expression.ClimbWrappers();
        while (true)
        {
            switch (whole.Parent)
            {
                case ConditionalExpressionSyntax choice when choice.Condition != whole:
                    whole = choice.ClimbWrappers();
                    break;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice }:
                    whole = choice.ClimbWrappers();
                    break;
                case BinaryExpressionSyntax choice when choice.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CoalesceExpression:
                    whole = choice.ClimbWrappers();
                    break;
                default:
                    return whole;
            }
        }
    }
}
