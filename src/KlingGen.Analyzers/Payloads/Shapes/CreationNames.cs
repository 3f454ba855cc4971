using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>The smallest place that stands for what an expression creates.</summary>
internal static class CreationNames
{
    public static Location Find(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right.GetLocation(),
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax targetTyped => targetTyped.NewKeyword.GetLocation(),
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.NewKeyword.GetLocation(),
        WithExpressionSyntax changed => changed.WithKeyword.GetLocation(),
        ArrayCreationExpressionSyntax array => array.NewKeyword.GetLocation(),
        ImplicitArrayCreationExpressionSyntax array => array.NewKeyword.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when access.Expression is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax =>
            Find(access.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        _ => creation.GetFirstToken().GetLocation(),
    };
}
