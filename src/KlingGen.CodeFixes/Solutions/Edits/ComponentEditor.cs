using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints;
using KlingGen.CodeFixes.Edits;
using KlingGen.CodeFixes.Solutions.Facts;
using KlingGen.CodeFixes.Solutions.Plans;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Solutions.Edits;

/// <summary>Works out what changes when a component goes to a target; what depends on other components too is not among it.</summary>
internal sealed class ComponentEditor(TargetTypes types, SolutionFacts facts, CancellationToken cancellationToken)
{
    private readonly OriginTrace _trace = new(facts, cancellationToken);
    private bool? _tellsCopiesApart;

    /// <summary>The changes, or null with the reason in <paramref name="refusal"/>.</summary>
    public FileChanges? Edit(Component component, TargetChoice choice, out string? refusal)
    {
        FileChanges changes = new();
        refusal = component.Refusal
            ?? EditAccesses(component, choice, changes)
            ?? EditCreations(component, choice, changes)
            ?? EditReads(component, choice, changes)
            ?? EditMentions(component.Mentions.Where(static mention => mention.Alias is null), choice, changes);
        return refusal is null ? changes : null;
    }

    /// <summary>Adds the changes of names of request and response types; gives the reason where there is no new type.</summary>
    public string? EditMentions(IEnumerable<TypeMention> mentions, TargetChoice choice, FileChanges changes)
    {
        foreach (TypeMention mention in mentions)
        {
            if (mention.File.Refusal is string refusal)
            {
                return refusal;
            }

            if (FindType(mention.File, mention.Type, choice) is not INamedTypeSymbol type)
            {
                return $"the project '{mention.File.Document.Project.Name}' has no type in the place of '{mention.Type.Name}'";
            }

            changes.Add(mention.File, [NameEdit.Retarget(mention, type)]);
        }

        return null;
    }

    /// <summary>The properties from a client to the endpoint that calls of another one move to; empty where it has none.</summary>
    public static ImmutableArray<IPropertySymbol> FindNewPath(ClientAccess access, TargetChoice choice) =>
        access is { Endpoint: string endpoint, File.Project: { } project }
        && choice.Find(project.Contracts.FindMigration(endpoint)) is MigrationTarget target
            ? ClientPath.Find(ClientCall.FindClient(access.Last.Property), target.To.Value, project.Symbols)
            : ImmutableArray<IPropertySymbol>.Empty;

    private static string? EditAccesses(Component component, TargetChoice choice, FileChanges changes)
    {
        foreach (ClientAccess access in component.Accesses)
        {
            if (access.File.Refusal is string refusal)
            {
                return refusal;
            }

            if (access.File.Project?.Contracts.FindMigration(access.Endpoint!) is null)
            {
                return $"calls of '{access.Endpoint}' do not move";
            }

            if (access.Last.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or MemberDeclarationSyntax) is { ContainsDiagnostics: true })
            {
                return "the code around it has an error";
            }

            ImmutableArray<IPropertySymbol> path = FindNewPath(access, choice);
            if (path.IsEmpty)
            {
                return "the client has no property for the new endpoint";
            }

            if (access.Start is null)
            {
                if (ClientPath.Retarget(access.Last, path) is not IEnumerable<TextChange> renamed)
                {
                    return "the client's properties are reached in a way that cannot be changed";
                }

                changes.Add(access.File, renamed);
            }
        }

        return null;
    }

    private string? EditCreations(Component component, TargetChoice choice, FileChanges changes)
    {
        foreach (Creation creation in component.Creations)
        {
            if (creation.File.Refusal is string refusal)
            {
                return refusal;
            }

            if (FindTarget(creation.File, creation.Payload.Endpoints, choice) is not MigrationTarget target
                || creation.Payload.Creation.Type is not INamedTypeSymbol old
                || types.Find(old, target, creation.File.Compilation) is not INamedTypeSymbol request)
            {
                return "the new request type is not generated here";
            }

            RequestEdit edit = RequestEditor.Edit(creation.Payload, target, request, Context(creation.File, component));
            if (edit.Refusal is not null)
            {
                return edit.Refusal;
            }

            changes.Add(creation.File, edit.Changes);
        }

        return null;
    }

    private string? EditReads(Component component, TargetChoice choice, FileChanges changes)
    {
        foreach (PropertyRead read in component.Reads)
        {
            if (read.File.Refusal is string refusal)
            {
                return refusal;
            }

            INamedTypeSymbol old = read.Operation.Property.ContainingType;
            if (FindTarget(read.File, Subjects.GeneratedNames.FindEndpoints(old), choice) is not MigrationTarget target
                || types.Find(old, target, read.File.Compilation) is not INamedTypeSymbol request)
            {
                return "the new request type is not generated here";
            }

            RequestEdit edit = RequestEditor.EditRead(read.Operation, target, request, Context(read.File, component));
            if (edit.Refusal is not null)
            {
                return edit.Refusal;
            }

            changes.Add(read.File, edit.Changes);
        }

        return null;
    }

    /// <summary>The type that takes the place of a request or response type in a project, or null.</summary>
    public INamedTypeSymbol? FindType(SourceFile file, INamedTypeSymbol old, TargetChoice choice) =>
        FindTarget(file, Subjects.GeneratedNames.FindEndpoints(old), choice) is MigrationTarget target ? types.Find(old, target, file.Compilation) : null;

    private static MigrationTarget? FindTarget(SourceFile file, ImmutableArray<string> endpoints, TargetChoice choice)
    {
        foreach (string endpoint in endpoints)
        {
            if (choice.Find(file.Project?.Contracts.FindMigration(endpoint)) is MigrationTarget target)
            {
                return target;
            }
        }

        return null;
    }

    // What flows to a place of the component was made by one of its creations, unless it comes from outside.
    private RequestContext Context(SourceFile file, Component component) => new(file.Project!, file.Model, file.Tree.GetText(cancellationToken), cancellationToken)
    {
        FindOrigins = request => component.IsOpen || component.Creations.Count == 0 ? null : _trace.Find(request) ?? [.. component.Creations.Select(static creation => creation.Payload)],
        TellsCopiesApart = () => _tellsCopiesApart ??= ObjectIdentity.IsTold(facts, cancellationToken),
    };
}
