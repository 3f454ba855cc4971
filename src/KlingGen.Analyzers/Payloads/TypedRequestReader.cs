using System.Collections.Concurrent;
using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>Reads generated request types: <c>new V3TextToVideoRequest { }</c>, <c>new() { }</c> and <c>request with { }</c>.</summary>
internal sealed class TypedRequestReader(KlingSymbols symbols, ProjectSearch search)
{
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<string>> _endpoints = new(SymbolEqualityComparer.Default);

    /// <summary>The payload, or null when the expression creates something else.</summary>
    public Payload? Read(IOperation creation, CancellationToken cancellationToken)
    {
        if (creation.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        ImmutableArray<string> endpoints = _endpoints.GetOrAdd(type, symbols.GetRequestEndpoints);
        if (endpoints.IsEmpty || FindName(creation.Syntax) is not Location location)
        {
            return null;
        }

        if (ClientCall.Find(creation, symbols) is { } call && endpoints.Contains(call.Endpoint))
        {
            endpoints = ImmutableArray.Create(call.Endpoint);
        }

        return creation is IWithOperation copy
            ? new Payload(creation, location, endpoints, ReadEntries(creation), isPartial: true, CopiedRequests.Find(copy, search, cancellationToken)?.Select(ReadEntries).ToArray())
            : new Payload(creation, location, endpoints, ReadEntries(creation), isPartial: false);
    }

    private ImmutableArray<PayloadEntry> ReadEntries(IOperation creation)
    {
        IObjectOrCollectionInitializerOperation? initializer = creation switch
        {
            IObjectCreationOperation created => created.Initializer,
            IWithOperation changed => changed.Initializer,
            _ => null,
        };
        if (initializer is null)
        {
            return ImmutableArray<PayloadEntry>.Empty;
        }

        ImmutableArray<PayloadEntry>.Builder entries = ImmutableArray.CreateBuilder<PayloadEntry>(initializer.Initializers.Length);
        foreach (IOperation item in initializer.Initializers)
        {
            (IOperation? target, IOperation? value) = item switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
                IMemberInitializerOperation nested => (nested.InitializedMember, (IOperation)nested.Initializer),
                _ => default,
            };

            if (target is IPropertyReferenceOperation { Property: IPropertySymbol property }
                && symbols.GetWireName(property) is string wireName)
            {
                entries.Add(new PayloadEntry(wireName, value!, target.Syntax.GetLocation(), property));
            }
        }

        return entries.ToImmutable();
    }

    // The last identifier of a qualified name; the keyword where no type is named.
    private static Location? FindName(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right.GetLocation(),
        ObjectCreationExpressionSyntax { Type: AliasQualifiedNameSyntax aliased } => aliased.Name.GetLocation(),
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax targetTyped => targetTyped.NewKeyword.GetLocation(),
        WithExpressionSyntax changed => changed.WithKeyword.GetLocation(),
        _ => null,
    };
}
