using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Migrations;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Tests.Edits;

/// <summary>Edits every request and every read of a file, and names the new types and clients in it, without asking how requests flow.</summary>
internal static class MovedRequests
{
    /// <summary>The file after all edits, and the reasons of those that were refused.</summary>
    public static async Task<(string Text, ImmutableArray<string> Refusals)> MoveAsync(
        Project project, Func<IOperation, ImmutableArray<Payload>?>? findOrigins = null)
    {
        (RequestContext context, SyntaxNode root) = await ReadAsync(project, findOrigins);
        (List<TextChange> changes, List<string> refusals) = MoveAll(root, context);
        return (context.Text.WithChanges(AdjacentChanges.Merge(changes)).ToString(), [.. refusals]);
    }

    private static async Task<(RequestContext, SyntaxNode)> ReadAsync(Project project, Func<IOperation, ImmutableArray<Payload>?>? findOrigins)
    {
        Document document = project.Documents.Single(file => file.Name == "Test.cs");
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        KlingProject kling = KlingProject.Find(model.Compilation, project.AnalyzerOptions, default)!;
        return (new RequestContext(kling, model, await document.GetTextAsync(), default) { FindOrigins = findOrigins }, await model.SyntaxTree.GetRootAsync());
    }

    private static (List<TextChange> Changes, List<string> Refusals) MoveAll(SyntaxNode scope, RequestContext context)
    {
        List<TextChange> changes = [];
        List<string> refusals = [];
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (Edit(node, context) is RequestEdit edit)
            {
                changes.AddRange(edit.Changes);
                refusals.AddRange(edit.Refusal is null ? [] : [edit.Refusal]);
            }
        }

        foreach (SyntaxToken token in scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            if (token.ValueText.StartsWith("V3", StringComparison.Ordinal))
            {
                changes.Add(new TextChange(new TextSpan(token.SpanStart, 1), "O"));
            }
        }

        return (changes, refusals);
    }

    private static RequestEdit? Edit(SyntaxNode node, RequestContext context) => context.Model.GetOperation(node) switch
    {
        IOperation creation and (IObjectCreationOperation or IWithOperation) when context.Project.FindPayload(creation) is Payload payload && FindTarget(payload.Endpoints, context) is MigrationTarget target =>
            RequestEditor.Edit(payload, target, FindRequest(payload.Creation.Type!, context), context),
        IPropertyReferenceOperation read when IsRead(read, context)
            && FindTarget(context.Project.Symbols.GetRequestEndpoints(read.Property.ContainingType), context) is MigrationTarget target =>
            RequestEditor.EditRead(read, target, FindRequest(read.Property.ContainingType, context), context),
        _ => null,
    };

    private static bool IsRead(IPropertyReferenceOperation read, RequestContext context) =>
        context.Project.Symbols.GetWireName(read.Property) is not null
        && read.Parent is not ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation };

    // Without elements, as far as there is a choice; null for what is no V3 request.
    private static MigrationTarget? FindTarget(ImmutableArray<string> endpoints, RequestContext context) =>
        endpoints.IsEmpty ? null : context.Project.Contracts.FindMigration(endpoints[0])?.Targets.Last();

    private static INamedTypeSymbol FindRequest(ITypeSymbol old, RequestContext context) =>
        context.Model.Compilation.GetTypeByMetadataName("KlingGen.O3" + old.Name[2..])!;
}
