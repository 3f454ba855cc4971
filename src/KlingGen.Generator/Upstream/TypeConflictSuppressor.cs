using System.Collections.Immutable;
using KlingGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Generator.Upstream;

/// <summary>
/// Takes back CS0436, "the type in this project conflicts with the imported type", where the type was generated here on purpose: it differs
/// from that of the referenced assembly, or several assemblies have one. Other conflicts are left as they are.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypeConflictSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor _conflict = new(
        "KLGS001",
        FileEmitter.TypeConflict,
        "The type was generated again because that of the referenced assembly differs, or is not the only one of its name");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(_conflict);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
            {
                continue;
            }

            SyntaxNode node = tree.GetRoot(context.CancellationToken)
                .FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            SemanticModel model = context.GetSemanticModel(tree);
            if (model.GetSymbolInfo(node, context.CancellationToken).Symbol is { } symbol && IsOurs(symbol as INamedTypeSymbol ?? symbol.ContainingType))
            {
                context.ReportSuppression(Suppression.Create(_conflict, diagnostic));
            }
        }
    }

    private static bool IsOurs(INamedTypeSymbol? type) => type is not null && type.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments.Length: 2 }
        && attribute.ConstructorArguments[0].Value is "KlingGen");
}
