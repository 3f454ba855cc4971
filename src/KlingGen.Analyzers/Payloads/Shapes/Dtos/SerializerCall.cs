using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>A call that makes JSON of an object.</summary>
/// <param name="Type">The object's type; null where it can be any.</param>
/// <param name="IsSnakeCase">Whether names come out in snake case; null where that is not seen.</param>
internal sealed record SerializerCall(ITypeSymbol? Type, bool? IsSnakeCase)
{
    private static readonly string[] _methods =
    [
        "Serialize", "SerializeAsync", "SerializeToUtf8Bytes", "SerializeToNode", "SerializeToElement", "SerializeToDocument",
        "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync", "Create", "SerializeObject", "FromObject",
    ];

    /// <summary>All such calls of a project.</summary>
    public static IReadOnlyList<SerializerCall> FindAll(ProjectSearch search, Members members, PolicyReader policies, CancellationToken cancellationToken)
    {
        List<SerializerCall> calls = [];
        foreach (string method in _methods)
        {
            foreach (SyntaxToken token in search.FindIdentifiers(method, cancellationToken))
            {
                if (token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } }
                    && Read(call, search.GetModel(call.SyntaxTree), policies, cancellationToken) is var (value, isSnakeCase))
                {
                    calls.AddRange(GivenTypes.Find(value, search, members, cancellationToken).Select(type => new SerializerCall(type, isSnakeCase)));
                }
            }
        }

        calls.AddRange(ReflectedMembers.FindAll(search, members, policies, cancellationToken));
        calls.AddRange(ConfiguredClients.FindAll(search, policies, cancellationToken));
        return calls;
    }

    /// <summary>Whether a type is one by which a serialiser is told how to write names.</summary>
    public static bool IsSettings(ITypeSymbol? type) => type?.Name is "JsonSerializerOptions" or "JsonSerializerSettings" or "JsonTypeInfo" or "JsonSerializerContext" or "JsonSerializer";

    /// <summary>Whether an expression of that type can be any object.</summary>
    public static bool IsAny(ITypeSymbol? type) => type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic };

    private static (ExpressionSyntax Value, bool? IsSnakeCase)? Read(InvocationExpressionSyntax call, SemanticModel model, PolicyReader policies, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method || !IsSerializer(method.ContainingType))
        {
            return null;
        }

        bool? isSnakeCase = false;
        ExpressionSyntax? value = null;
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax argument = call.ArgumentList.Arguments[i];
            IParameterSymbol? parameter = argument.NameColon is NameColonSyntax named
                ? method.Parameters.FirstOrDefault(candidate => candidate.Name == named.Name.Identifier.ValueText)
                : i < method.Parameters.Length ? method.Parameters[i] : null;
            if (parameter?.Name is "value" or "inputValue" or "o")
            {
                value = argument.Expression;
            }
            else if (IsSettings(parameter?.Type))
            {
                isSnakeCase = policies.Read(argument.Expression, model, cancellationToken);
            }
        }

        return value is null ? null : (value, isSnakeCase);
    }

    private static bool IsSerializer(INamedTypeSymbol type) => type.Name is "JsonSerializer" or "HttpClientJsonExtensions" or "JsonContent" or "JsonConvert" or "JObject" or "JToken";
}
