using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds calls that send something nobody sees to the endpoint of a group: it would move with the endpoint, and stay as it is.</summary>
internal sealed class UnseenPayloads(UntypedPayloads untyped, CancellationToken cancellationToken)
{
    private readonly ProjectSearch _search = untyped.Search;

    /// <summary>Whether a member that names one of the group's endpoints is used for something else than the group's payloads.</summary>
    public bool Exist(PayloadGroup group)
    {
        SyntaxNode[] bodies = [.. group.Payloads.Select(static payload => payload.Draft.Root.FindBody()).Distinct()];
        foreach (SyntaxToken text in group.Texts)
        {
            if (text.Parent?.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { Parent.Parent: FieldDeclarationSyntax } constant
                || _search.GetModel(constant.SyntaxTree).GetDeclaredSymbol(constant, cancellationToken) is not IFieldSymbol field)
            {
                continue;
            }

            foreach (IOperation use in References.Find(field, _search, cancellationToken))
            {
                SyntaxNode body = use.Syntax.FindBody();
                bool isKnown = bodies.Any(other => other == body || Calls(other, body) || Calls(body, other));
                if (!isKnown && (SendsSomething(use.Syntax, group) || MakesSomething(body)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A payload that is not seen to go anywhere, where the endpoint is used.
    private bool MakesSomething(SyntaxNode body) => untyped
        .FindAll(_search.GetModel(body.SyntaxTree), cancellationToken)
        .Any(payload => payload.Destination is null && payload.Draft.Root.FindBody() == body);

    // An argument beside the endpoint that comes from the caller: what it holds is not seen here, unless it is of a class that moves as well.
    // Nor is it of an object that is filled by name and picks what it keeps.
    private bool SendsSomething(SyntaxNode endpoint, PayloadGroup group)
    {
        if (endpoint.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax } arguments } own)
        {
            return false;
        }

        SemanticModel model = _search.GetModel(endpoint.SyntaxTree);
        return arguments.Arguments.Any(argument => argument != own
            && (IsFilledByName(FindRoot(argument.Expression), model)
                || (model.GetSymbolInfo(argument.Expression, cancellationToken).Symbol is IParameterSymbol parameter
                    && parameter.Type.Name is not ("CancellationToken" or "HttpClient" or "JsonSerializerOptions")
                    && !group.Payloads.Any(payload => payload.Draft is { Creation: null, Holder: INamedTypeSymbol moved } && SymbolEqualityComparer.Default.Equals(parameter.Type, moved)))));
    }

    // `body["prompt"] = ...`, where `body` is of a class of the program's own.
    private bool IsFilledByName(ExpressionSyntax root, SemanticModel model) =>
        model.GetSymbolInfo(root, cancellationToken).Symbol is ILocalSymbol { Type: INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type }
        && type.GetMembers().OfType<IPropertySymbol>().Any(static member => member is { IsIndexer: true, SetMethod: not null, Parameters: { Length: 1 } keys } && keys[0].Type.SpecialType == SpecialType.System_String);

    // `body` of `body.ToDictionary()`
    private static ExpressionSyntax FindRoot(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    expression = call.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool Calls(SyntaxNode body, SyntaxNode other) => other is MethodDeclarationSyntax method
        && body.DescendantTokens().Any(token => string.Equals(token.ValueText, method.Identifier.ValueText, StringComparison.Ordinal));
}
