using System.Collections.Concurrent;
using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Generated;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects;

/// <summary>The generated requests and clients that a project's files use, found by name: only what has the right name is bound.</summary>
internal sealed class TypedPayloads(KlingProject project, ProjectGeneratedNames names)
{
    private readonly ConcurrentDictionary<SyntaxTree, TypedUses> _found = new();
    private readonly RequestSites _sites = new(names, names.FindProperties(project.Contracts.FindRuledParameters()));

    /// <summary>What a file makes and calls.</summary>
    public TypedUses Find(SemanticModel model, CancellationToken cancellationToken) =>
        _found.TryGetValue(model.SyntaxTree, out TypedUses? known) ? known : _found.GetOrAdd(model.SyntaxTree, Read(model, cancellationToken));

    private TypedUses Read(SemanticModel model, CancellationToken cancellationToken)
    {
        List<Payload> payloads = [];
        List<IPropertyReferenceOperation> accesses = [];
        foreach (ExpressionSyntax site in _sites.Find(model.SyntaxTree, cancellationToken))
        {
            if (site is SimpleNameSyntax name)
            {
                if (FindAccess(name, model, cancellationToken) is IPropertyReferenceOperation access && project.Symbols.GetEndpoint(access.Property) is not null)
                {
                    accesses.Add(access);
                }
            }
            else if (model.GetOperation(site, cancellationToken) is IOperation and (IObjectCreationOperation or IWithOperation) and IOperation creation
                && project.FindPayload(creation, cancellationToken) is Payload payload)
            {
                payloads.Add(payload);
            }
        }

        return payloads.Count == 0 && accesses.Count == 0 ? TypedUses.None : new TypedUses(payloads.ToImmutableArray(), accesses.ToImmutableArray());
    }

    // In a pattern the property has no operation at its name, but within the pattern's.
    private static IPropertyReferenceOperation? FindAccess(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        for (SyntaxNode? node = name; node is not null and not (StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            if (model.GetOperation(node, cancellationToken) is IOperation operation
                && operation.DescendantsAndSelf().OfType<IPropertyReferenceOperation>().FirstOrDefault(access => access.Syntax.GetLastToken() == name.Identifier) is IPropertyReferenceOperation found)
            {
                return found;
            }
        }

        return null;
    }
}
