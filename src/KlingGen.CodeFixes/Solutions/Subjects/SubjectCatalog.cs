using System.Collections.Immutable;
using KlingGen.Contracts.Migrations;
using KlingGen.Contracts.Model;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Subjects;

/// <summary>Says which subjects a type mentions. One for a solution: the same type is seen through many compilations.</summary>
/// <param name="migrations">What becomes of the endpoints that can move.</param>
internal sealed class SubjectCatalog(IReadOnlyDictionary<string, EndpointMigration> migrations)
{
    private readonly Dictionary<ITypeSymbol, ImmutableArray<Subject>> _mentions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, Subject?> _own = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, Subject> _byName = new(StringComparer.Ordinal);

    /// <summary>The subject that a generated type is of, or null for any other type.</summary>
    public Subject? FindOwn(INamedTypeSymbol type)
    {
        if (type.TypeKind is not TypeKind.Class || type.IsAnonymousType || type.SpecialType is not SpecialType.None || type.Arity > 0)
        {
            return null;
        }

        if (!_own.TryGetValue(type, out Subject? known))
        {
            known = FindRoute(type) ?? FindFamily(type);
            _own.Add(type, known);
        }

        return known;
    }

    /// <summary>The subjects that a type mentions, as itself, as an argument or as an element.</summary>
    public ImmutableArray<Subject> FindAll(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None })
        {
            return ImmutableArray<Subject>.Empty;
        }

        if (_mentions.TryGetValue(type, out ImmutableArray<Subject> known))
        {
            return known;
        }

        // A type that mentions itself, as an anonymous one can by its members, is looked at once.
        _mentions[type] = ImmutableArray<Subject>.Empty;
        HashSet<Subject> found = [];
        foreach (ITypeSymbol part in FindParts(type))
        {
            found.UnionWith(FindAll(part));
        }

        if (type is INamedTypeSymbol named && FindOwn(named) is Subject own)
        {
            found.Add(own);
        }

        return _mentions[type] = [.. found];
    }

    public bool Mentions(ITypeSymbol? type, Subject subject) => FindAll(type).Contains(subject);

    /// <summary>What becomes of an endpoint, or null when it stays.</summary>
    public EndpointMigration? FindMigration(string endpoint) => migrations.TryGetValue(endpoint, out EndpointMigration? found) ? found : null;

    private static IEnumerable<ITypeSymbol> FindParts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        IPointerTypeSymbol pointer => [pointer.PointedAtType],
        INamedTypeSymbol { IsAnonymousType: true } anonymous => anonymous.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Type),
        INamedTypeSymbol { ContainingType: INamedTypeSymbol outer } nested => nested.TypeArguments.Append(outer),
        INamedTypeSymbol named => named.TypeArguments,
        _ => [],
    };

    private Subject? FindRoute(INamedTypeSymbol type)
    {
        ImmutableArray<string> endpoints = GeneratedNames.FindEndpoints(type);
        ImmutableArray<EndpointMigration> moving = [.. endpoints.Select(FindMigration).OfType<EndpointMigration>()];
        if (moving.IsEmpty)
        {
            return null;
        }

        string first = endpoints.OrderBy(static endpoint => endpoint, StringComparer.Ordinal).First();
        EndpointId id = new(first);
        return GetOrAdd(first, () => new Route(id.Route ?? first, moving));
    }

    private Subject? FindFamily(INamedTypeSymbol type) =>
        GeneratedNames.IsClientPart(type) && FindMovingEndpoint(type) is string endpoint && new EndpointId(endpoint).Family is string family
            ? GetOrAdd("client:" + family, () => new ClientFamily(family))
            : null;

    private string? FindMovingEndpoint(INamedTypeSymbol group)
    {
        foreach (IPropertySymbol property in group.GetMembers().OfType<IPropertySymbol>())
        {
            string? endpoint = GeneratedNames.FindEndpoint(property);
            if (endpoint is null
                && property.Type is INamedTypeSymbol next
                && GeneratedNames.IsClientPart(next)
                && SymbolEqualityComparer.Default.Equals(next.ContainingType, group.ContainingType))
            {
                endpoint = FindMovingEndpoint(next);
            }

            if (endpoint is not null && FindMigration(endpoint) is not null)
            {
                return endpoint;
            }
        }

        return null;
    }

    private Subject GetOrAdd(string key, Func<Subject> create)
    {
        if (!_byName.TryGetValue(key, out Subject? subject))
        {
            subject = create();
            _byName.Add(key, subject);
        }

        return subject;
    }
}
