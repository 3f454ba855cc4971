using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Which types are serialised with names in snake case that are written nowhere.</summary>
internal sealed class NamingPolicies(ProjectSearch search)
{
    private readonly PolicyReader _policies = new(search);
    private IReadOnlyList<SerializerCall>? _calls;
    private bool? _isUsed;

    /// <summary>Whether everything that is known to serialise a type writes its names in snake case.</summary>
    public bool IsSnakeCase(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (HasStrategy(type))
        {
            return true;
        }

        if (!(_isUsed ??= search.FindFiles(PolicyReader.PolicyWord, cancellationToken).Any()))
        {
            return false;
        }

        _calls ??= SerializerCall.FindAll(search, search.Members, _policies, cancellationToken);
        IEnumerable<SerializerCall> own = _calls.Where(call => TypeGraph.Reaches(call.Type, type)).ToList();

        // A wrapper that takes anything may take this too.
        IEnumerable<SerializerCall> deciding = own.Any() ? own : _calls.Where(call => call.Type is null).ToList();
        return deciding.Any()
            ? deciding.All(call => call.IsSnakeCase ?? IsElsewhere(type, cancellationToken))
            : IsElsewhere(type, cancellationToken);
    }

    // Where no call shows it, as in a helper that takes a JsonTypeInfo<T>.
    private bool IsElsewhere(INamedTypeSymbol type, CancellationToken cancellationToken) => FindContexts(type, cancellationToken) ?? _policies.IsDefault(cancellationToken);

    // What the source-generated contexts that list the type say; null where none does.
    private bool? FindContexts(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        bool? found = null;
        foreach (SyntaxToken token in search.FindIdentifiers("JsonSerializable", cancellationToken))
        {
            if (token.Parent?.FirstAncestorOrSelf<ClassDeclarationSyntax>() is ClassDeclarationSyntax declaration
                && search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol context
                && PolicyReader.FindListed(context).Any(listed => TypeGraph.Reaches(listed, type)))
            {
                found = PolicyReader.IsSnakeCaseContext(context) && found is not false;
            }
        }

        return found;
    }

    // [JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
    private static bool HasStrategy(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "JsonObjectAttribute"
        && attribute.NamedArguments.Any(argument =>
            argument.Key == "NamingStrategyType" && argument.Value.Value is INamedTypeSymbol { Name: "SnakeCaseNamingStrategy" }));
}
