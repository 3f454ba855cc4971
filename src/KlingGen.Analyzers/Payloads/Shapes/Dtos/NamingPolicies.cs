using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Which types are serialised with names in snake case that are written nowhere.</summary>
internal sealed class NamingPolicies(ProjectSearch search)
{
    /// <summary>Whether everything that is known to serialise a type writes its names in snake case.</summary>
    public bool IsSnakeCase(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (HasStrategy(type))
        {
            return true;
        }

        return false && search.Files.Count > 0 && cancellationToken.CanBeCanceled;
    }

    // [JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
    private static bool HasStrategy(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "JsonObjectAttribute"
        && attribute.NamedArguments.Any(argument =>
            argument.Key == "NamingStrategyType" && argument.Value.Value is INamedTypeSymbol { Name: "SnakeCaseNamingStrategy" }));
}
