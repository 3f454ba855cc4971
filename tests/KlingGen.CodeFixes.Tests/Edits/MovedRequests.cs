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
        Document document = project.Documents.Single(file => file.Name == "Test.cs");
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        SourceText text = await document.GetTextAsync();
        KlingProject kling = KlingProject.Find(model.Compilation, project.AnalyzerOptions, default)!;
        RequestContext context = new(kling, model, text, default) { FindOrigins = findOrigins };

        List<TextChange> changes = [];
        List<string> refusals = [];
        SyntaxNode root = await model.SyntaxTree.GetRootAsync();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (Edit(node, context) is RequestEdit edit)
            {
                changes.AddRange(edit.Changes);
                refusals.AddRange(edit.Refusal is null ? [] : [edit.Refusal]);
            }
        }

        foreach (SyntaxToken token in root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            if (token.ValueText.StartsWith("V3", StringComparison.Ordinal))
            {
                changes.Add(new TextChange(new TextSpan(token.SpanStart, 1), "O"));
            }
        }

        return (text.WithChanges(AdjacentChanges.Merge(changes)).ToString(), [.. refusals]);
    }

    private static RequestEdit? Edit(SyntaxNode node, RequestContext context) => context.Model.GetOperation(node) switch
    {
        IOperation creation and (IObjectCreationOperation or IWithOperation) when context.Project.FindPayload(creation) is Payload payload =>
            RequestEditor.Edit(payload, FindTarget(payload, context), FindRequest(payload.Creation.Type!, context), context),
        IPropertyReferenceOperation read when IsRead(read, context) =>
            RequestEditor.EditRead(
                read,
                context.Project.Contracts.FindMigration(context.Project.Symbols.GetRequestEndpoints(read.Property.ContainingType)[0])!.Targets.Last(),
                FindRequest(read.Property.ContainingType, context),
                context),
        _ => null,
    };

    private static bool IsRead(IPropertyReferenceOperation read, RequestContext context) =>
        !context.Project.Symbols.GetRequestEndpoints(read.Property.ContainingType).IsEmpty
        && context.Project.Symbols.GetWireName(read.Property) is not null
        && read.Parent is not ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation };

    private static MigrationTarget FindTarget(Payload payload, RequestContext context) =>
        PayloadMigration.Find(payload, payload.Endpoints[0], context.Project.Contracts)!.Targets.Last();

    private static INamedTypeSymbol FindRequest(ITypeSymbol old, RequestContext context) =>
        context.Model.Compilation.GetTypeByMetadataName("KlingGen.O3" + old.Name[2..])!;
}
