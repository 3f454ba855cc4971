using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Finds what else would have to change in a piece of code that is written again in another place.</summary>
internal sealed class Mentions(RequestContext context)
{
    /// <summary>Whether a value names something that a migration takes away: a type, a client, or a property that gets another name.</summary>
    public bool AreIn(SyntaxNode value) => value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(
        name => context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol switch
        {
            INamedTypeSymbol type => IsMoving(type),
            IPropertySymbol property => context.Project.Symbols.GetEndpoint(property) is string endpoint
                ? FindMigration(endpoint) is not null
                : context.Project.Symbols.GetWireName(property) is string wireName && IsChanged(property.ContainingType, wireName),
            _ => false,
        });

    private bool IsMoving(INamedTypeSymbol type) =>
        context.Project.Symbols.GetRequestEndpoints(type).Any(endpoint => FindMigration(endpoint) is not null)
        || context.Project.Symbols.GetResponseEndpoints(type).Any(endpoint => FindMigration(endpoint) is not null);

    private bool IsChanged(INamedTypeSymbol type, string wireName) =>
        context.Project.Symbols.GetRequestEndpoints(type).Any(endpoint => FindMigration(endpoint)?.Targets.Any(target =>
            context.Project.Contracts.FindMigration(target, wireName, context.CancellationToken) is not null) is true);

    private EndpointMigration? FindMigration(string endpoint) => context.Project.Contracts.FindMigration(endpoint);
}
