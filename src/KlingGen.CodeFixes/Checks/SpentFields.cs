using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Checks;

/// <summary>Finds the private fields with a constant in them that only values read which a plan takes out.</summary>
/// <param name="after">A project as the plan leaves it.</param>
/// <param name="trees">The files that the plan changes in it, with what they become.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class SpentFields(Compilation after, IReadOnlyDictionary<SyntaxTree, SyntaxTree> trees, CancellationToken cancellationToken)
{
    /// <summary>Those that values of one file read.</summary>
    /// <param name="before">The meaning of the file as it was.</param>
    /// <param name="changes">What changes in it.</param>
    public IEnumerable<SpentField> Find(SemanticModel before, IEnumerable<TextChange> changes)
    {
        SyntaxNode root = before.SyntaxTree.GetRoot(cancellationToken);
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        foreach (SyntaxToken token in changes.Where(static change => !change.Span.IsEmpty).SelectMany(change => root.DescendantTokens(change.Span)))
        {
            if (token.Parent is IdentifierNameSyntax name
                && before.GetSymbolInfo(name, cancellationToken).Symbol is IFieldSymbol { IsConst: false, DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false } field
                && seen.Add(field)
                && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax declarator
                && FindAfter(field) is IFieldSymbol left)
            {
                bool isNamed = false;
                bool isWritten = declarator.Initializer is not null;
                bool isUsed = declarator.Initializer is { Value: ExpressionSyntax value } && !IsConstant(value, ModelBefore(before, value.SyntaxTree));
                foreach ((IdentifierNameSyntax use, SemanticModel model) in FindUses(left))
                {
                    isNamed = true;
                    bool isWrite = IsConstantWrite(use, model);
                    isWritten |= isWrite;
                    isUsed |= !isWrite;
                }

                if (!isUsed && isWritten)
                {
                    yield return new SpentField(declarator.SyntaxTree, declarator.SpanStart, left.Locations[0], token.SpanStart, $"CS0414: The field '{field.ContainingType.Name}.{field.Name}' is assigned but its value is never used", !isNamed);
                }
            }
        }
    }

#pragma warning disable RS1030 // What a plan makes of a project is read outside of any analysis.
    private static SemanticModel ModelBefore(SemanticModel model, SyntaxTree tree) => tree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(tree);

    // The same field in the changed project; null where it has gone.
    private IFieldSymbol? FindAfter(IFieldSymbol field)
    {
        foreach (SyntaxReference part in field.ContainingType.DeclaringSyntaxReferences)
        {
            SyntaxTree tree = trees.TryGetValue(part.SyntaxTree, out SyntaxTree? changed) ? changed : part.SyntaxTree;
            foreach (TypeDeclarationSyntax type in tree.GetRoot(cancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (string.Equals(type.Identifier.ValueText, field.ContainingType.Name, StringComparison.Ordinal)
                    && after.GetSemanticModel(tree).GetDeclaredSymbol(type, cancellationToken) is INamedTypeSymbol found
                    && string.Equals(found.GetDocumentationCommentId(), field.ContainingType.GetDocumentationCommentId(), StringComparison.Ordinal))
                {
                    return found.GetMembers(field.Name).OfType<IFieldSymbol>().FirstOrDefault();
                }
            }
        }

        return null;
    }

    // In any part of its type: nothing else can see it.
    private IEnumerable<(IdentifierNameSyntax Use, SemanticModel Model)> FindUses(IFieldSymbol field)
    {
        foreach (SyntaxReference part in field.ContainingType.DeclaringSyntaxReferences)
        {
            SemanticModel model = after.GetSemanticModel(part.SyntaxTree);
            foreach (IdentifierNameSyntax name in part.GetSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (string.Equals(name.Identifier.ValueText, field.Name, StringComparison.Ordinal)
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, field.OriginalDefinition))
                {
                    yield return (name, model);
                }
            }
        }
    }
#pragma warning restore RS1030

    // To the compiler, a field that is given something worked out is used.
    private bool IsConstantWrite(IdentifierNameSyntax use, SemanticModel model)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
            && assignment.Left == target
            && assignment.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax
            && IsConstant(assignment.Right, model);
    }

    private bool IsConstant(ExpressionSyntax value, SemanticModel model) =>
        value.IsKind(SyntaxKind.DefaultLiteralExpression) || model.GetConstantValue(value, cancellationToken).HasValue;
}
