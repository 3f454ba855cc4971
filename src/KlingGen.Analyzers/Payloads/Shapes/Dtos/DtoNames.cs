using System.Collections.Concurrent;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Payloads.Shapes.Dtos;

/// <summary>Under which names the members of a project's own types go over HTTP.</summary>
internal sealed class DtoNames(ProjectSearch search)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _isSnakeCase = new(SymbolEqualityComparer.Default);
    private readonly NamingPolicies _policies = new(search);

    /// <summary>A member's name in JSON, or null where it is not in it.</summary>
    public string? Find(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.IsStatic || member.IsImplicitlyDeclared || DtoAttributes.IsIgnored(member))
        {
            return null;
        }

        if (DtoAttributes.FindName(member) is { } named)
        {
            return named.Name;
        }

        bool canBeSerialised = member switch
        {
            IPropertySymbol property => !property.IsIndexer && property.GetMethod is not null,
            IFieldSymbol field => !field.IsConst,
            _ => false,
        };
        if (!canBeSerialised || ((member.DeclaredAccessibility != Accessibility.Public || DtoAttributes.IsContract(member.ContainingType)) && !DtoAttributes.IsIncluded(member)))
        {
            return null;
        }

        // A single word comes out the same, but for the first letter, under every policy in use.
        string snakeCase = SnakeCase.Of(member.Name);
        return snakeCase.IndexOf('_') < 0
            || string.Equals(snakeCase, member.Name, StringComparison.Ordinal)
            || IsSnakeCase(member.ContainingType, cancellationToken)
                ? snakeCase
                : member.Name;
    }

    /// <summary>The name in JSON of a member of an anonymous object, which has no attributes.</summary>
    public string FindOfAnonymous(IPropertySymbol member, CancellationToken cancellationToken)
    {
        string snakeCase = SnakeCase.Of(member.Name);
        return string.Equals(snakeCase, member.Name, StringComparison.Ordinal) || !IsSnakeCase(member.ContainingType, cancellationToken) ? member.Name : snakeCase;
    }

    private bool IsSnakeCase(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _isSnakeCase.TryGetValue(type, out bool known) ? known : _isSnakeCase.GetOrAdd(type, _policies.IsSnakeCase(type, cancellationToken));
}
