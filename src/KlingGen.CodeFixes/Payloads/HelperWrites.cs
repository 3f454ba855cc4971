using KlingGen.Analyzers.Payloads.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Methods that the code around a payload gives it to, and that may write entries of their own: <c>Fill(body);</c>.</summary>
/// <param name="draft">The payload.</param>
/// <param name="model">Its file.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class HelperWrites(PayloadDraft draft, SemanticModel model, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 3;

    /// <summary>Whether one of them names a parameter, or one that it calls.</summary>
    public bool MayWrite(string wireName) =>
        draft.Holder is ISymbol holder
        && draft.Root.FindBody().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, holder.Name, StringComparison.Ordinal))
            && Names(call, model, wireName, 0));

    private bool Names(InvocationExpressionSyntax call, SemanticModel file, string wireName, int depth) =>
        depth < MaximumDepth
        && file.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences.Any(reference => Names(reference.GetSyntax(cancellationToken), wireName, depth));

    private bool Names(SyntaxNode declaration, string wireName, int depth)
    {
        if (declaration.DescendantTokens().Any(token => string.Equals(token.ValueText, wireName, StringComparison.Ordinal)))
        {
            return true;
        }

        // Of another project only the method itself is seen.
        if (!model.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return false;
        }

        SemanticModel file = model.Compilation.GetSemanticModel(declaration.SyntaxTree);
        return declaration.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(inner => Names(inner, file, wireName, depth + 1));
    }
}
