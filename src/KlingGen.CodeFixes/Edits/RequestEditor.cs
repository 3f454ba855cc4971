using KlingGen.Analyzers.Payloads;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

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
        if (payload.Creation.Syntax is not BaseObjectCreationExpressionSyntax creation)
        {
            return RequestEdit.Refuse("A 'with' expression changes another request");
        }

        if (creation.ContainsDirectives || creation.ContainsDiagnostics)
        {
            return RequestEdit.Refuse("The request has a preprocessor directive or an error inside");
        }

        if (creation.ArgumentList is { Arguments.Count: > 0 })
        {
            return RequestEdit.Refuse("The request is a copy that a constructor makes");
        }

        return new EntryMove(payload, target, newRequest, context).Change(creation) is List<TextChange> changes
            ? RequestEdit.Of(changes)
            : RequestEdit.Refuse("A value would be lost or evaluated out of its turn");
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
        if (migration is { Action: not ParameterAction.Rename }
            || context.FindProperty(newRequest, migration?.To ?? wireName) is not IPropertySymbol property
            || read.Syntax is not MemberAccessExpressionSyntax access)
        {
            return RequestEdit.Refuse($"'{read.Property.Name}' is read, which the new request does not have");
        }

        return string.Equals(property.Name, read.Property.Name, StringComparison.Ordinal)
            ? RequestEdit.Of([])
            : RequestEdit.Of([new TextChange(access.Name.Span, property.Name)]);
    }
}
