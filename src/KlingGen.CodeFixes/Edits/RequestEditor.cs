using KlingGen.Analyzers.Payloads;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>
/// Says what changes inside a request, and where it is read, once its target is known. Each answer is a function of the original tree alone,
/// so that the edits of a document can be asked for in any order and carried out together.
/// </summary>
internal static class RequestEditor
{
    /// <summary>What changes in the initializer of a creation or a <c>with</c> expression.</summary>
    /// <param name="payload">The request as it stands.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="newRequest">The request type of the target.</param>
    /// <param name="context">The request's document.</param>
    public static RequestEdit Edit(Payload payload, MigrationTarget target, INamedTypeSymbol newRequest, RequestContext context)
    {
        SyntaxNode syntax = payload.Creation.Syntax;
        if (syntax.ContainsDiagnostics || HasCondition(syntax))
        {
            return RequestEdit.Refuse("the request has a preprocessor directive or an error inside");
        }

        if (syntax is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 })
        {
            return RequestEdit.Refuse("the request is made by a constructor with arguments");
        }

        return RequestDraft.Read(payload, context) is RequestDraft draft
            ? new EntryMove(draft, target, newRequest, context).Change()
            : RequestEdit.Refuse("the request has an initializer that is not understood");
    }

    /// <summary>What changes where a property of a request is read.</summary>
    /// <param name="read">The read.</param>
    /// <param name="target">Where the request goes.</param>
    /// <param name="newRequest">The request type of the target.</param>
    /// <param name="context">The read's document.</param>
    public static RequestEdit EditRead(IPropertyReferenceOperation read, MigrationTarget target, INamedTypeSymbol newRequest, RequestContext context)
    {
        string wireName = context.Project.Symbols.GetWireName(read.Property)!;
        ParameterMigration? migration = context.Project.Contracts.FindMigration(target, wireName, context.CancellationToken);
        ReadMove move = new(read, context);
        if (migration is { Action: not ParameterAction.Rename })
        {
            return move.Replace(migration);
        }

        return context.FindProperty(newRequest, migration?.To ?? wireName) is IPropertySymbol property
            ? move.Rename(property)
            : RequestEdit.Refuse($"the new request has no '{read.Property.Name}'");
    }

    // Regions may stay where they are.
    private static bool HasCondition(SyntaxNode request) =>
        request.ContainsDirectives
        && request.DescendantTrivia().Any(static trivia =>
            trivia.IsDirective && trivia.Kind() is not (SyntaxKind.RegionDirectiveTrivia or SyntaxKind.EndRegionDirectiveTrivia));
}
