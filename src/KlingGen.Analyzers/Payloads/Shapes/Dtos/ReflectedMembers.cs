using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Objects whose members a program goes through by reflection and names by a policy: <c>body[JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)] = property.GetValue(options)</c>.</summary>
internal static class ReflectedMembers
{
    /// <summary>Their types, as if a serialiser wrote them.</summary>
    public static IEnumerable<SerializerCall> FindAll(ProjectSearch search, Members members, PolicyReader policies, CancellationToken cancellationToken)
    {
        foreach (SyntaxToken token in search.FindIdentifiers("ConvertName", cancellationToken))
        {
            if (token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } policy }
                && call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is MemberDeclarationSyntax member
                && policies.MakesSnakeCase(policy.Expression, search.GetModel(call.SyntaxTree), cancellationToken))
            {
                foreach (ExpressionSyntax read in FindRead(member, search.GetModel(call.SyntaxTree), cancellationToken))
                {
                    foreach (ITypeSymbol? type in GivenTypes.Find(read, search, members, cancellationToken))
                    {
                        yield return new SerializerCall(type, true);
                    }
                }
            }
        }
    }

    // `property.GetValue(options)`: the object.
    private static IEnumerable<ExpressionSyntax> FindRead(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellationToken) => member.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" }, ArgumentList.Arguments.Count: > 0 }
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && Reflection.IsRead(method))
        .Select(static call => call.ArgumentList.Arguments[0].Expression)
        .Take(1);
}
