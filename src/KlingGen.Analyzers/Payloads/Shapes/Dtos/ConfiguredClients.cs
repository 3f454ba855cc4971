using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>What clients serialise that are given their serialiser once, where the program starts: those of Refit, Flurl and RestSharp.</summary>
internal static class ConfiguredClients
{
    private static readonly string[] _serializers =
    [
        "SystemTextJsonContentSerializer", "NewtonsoftJsonContentSerializer", "DefaultJsonSerializer", "NewtonsoftJsonSerializer", "SystemTextJsonSerializer",
        "UseSystemTextJson", "UseNewtonsoftJson",
    ];

    private static readonly string[] _senders = ["PostJsonAsync", "PutJsonAsync", "PatchJsonAsync", "AddJsonBody"];

    /// <summary>All that a project sends with them; none where nothing shows how they are set up.</summary>
    public static IEnumerable<SerializerCall> FindAll(ProjectSearch search, PolicyReader policies, CancellationToken cancellationToken)
    {
        List<bool?> setups = [.. _serializers.SelectMany(name => FindSetups(name, search, policies, cancellationToken))];
        if (setups.Count == 0)
        {
            return [];
        }

        bool? isSnakeCase = setups.TrueForAll(one => one == setups[0]) ? setups[0] : null;
        return FindBodies(search, cancellationToken)
            .Concat(_senders.SelectMany(name => FindSent(name, search, cancellationToken)))
            .Select(type => new SerializerCall(type, isSnakeCase));
    }

    // `new SystemTextJsonContentSerializer(options)`, `config.UseSystemTextJson(options)`
    private static IEnumerable<bool?> FindSetups(string name, ProjectSearch search, PolicyReader policies, CancellationToken cancellationToken)
    {
        foreach (SyntaxToken token in search.FindIdentifiers(name, cancellationToken))
        {
            (SyntaxNode? call, ArgumentListSyntax? arguments) = token.Parent switch
            {
                SimpleNameSyntax { Parent: ObjectCreationExpressionSyntax creation } => (creation, creation.ArgumentList),
                SimpleNameSyntax { Parent: QualifiedNameSyntax { Parent: ObjectCreationExpressionSyntax creation } } => (creation, creation.ArgumentList),
                SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access } member when access.Name == member => (invocation, invocation.ArgumentList),
                _ => ((SyntaxNode?)null, (ArgumentListSyntax?)null),
            };
            if (call is null || arguments is null)
            {
                continue;
            }

            SemanticModel model = search.GetModel(call.SyntaxTree);
            if (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && IsOfLibrary(method, search, cancellationToken))
            {
                yield return arguments.Arguments.FirstOrDefault(argument => SerializerCall.IsSettings(model.GetTypeInfo(argument.Expression, cancellationToken).ConvertedType)) is ArgumentSyntax settings
                    ? policies.Read(settings.Expression, model, cancellationToken)
                    : arguments.Arguments.Count > 0 ? null : false;
            }
        }
    }

    // `Task SendAsync([Body] Request request)`
    private static IEnumerable<ITypeSymbol?> FindBodies(ProjectSearch search, CancellationToken cancellationToken)
    {
        foreach (SyntaxToken token in search.FindIdentifiers("Body", cancellationToken))
        {
            if (token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is AttributeSyntax { Parent.Parent: ParameterSyntax { Parent.Parent.Parent: InterfaceDeclarationSyntax } parameter } attribute
                && attribute.Name.Span.Contains(token.Span))
            {
                yield return Known(search.GetModel(parameter.SyntaxTree).GetDeclaredSymbol(parameter, cancellationToken)?.Type);
            }
        }
    }

    private static IEnumerable<ITypeSymbol?> FindSent(string name, ProjectSearch search, CancellationToken cancellationToken)
    {
        foreach (SyntaxToken token in search.FindIdentifiers(name, cancellationToken))
        {
            if (token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call } }
                && search.GetModel(call.SyntaxTree) is SemanticModel model
                && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                && IsOfLibrary(method, search, cancellationToken))
            {
                yield return Known(model.GetTypeInfo(arguments[0].Expression, cancellationToken).Type);
            }
        }
    }

    // A class or a method of the project that is called the same is looked into instead.
    private static bool IsOfLibrary(IMethodSymbol method, ProjectSearch search, CancellationToken cancellationToken) =>
        search.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition, cancellationToken) is null
        && (method.ContainingType is not INamedTypeSymbol type || search.FindDeclaration(type.OriginalDefinition, cancellationToken) is null);

    private static ITypeSymbol? Known(ITypeSymbol? type) => SerializerCall.IsAny(type) ? null : type;
}
