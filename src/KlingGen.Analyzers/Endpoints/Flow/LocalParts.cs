using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The parts of a block in which a local has one value after the other: it is set anew from itself, whatever happens, <c>body = body.Where(...).ToDictionary(...);</c>.</summary>
internal sealed class LocalParts
{
    private readonly SyntaxNode _declaration;
    private readonly AssignmentExpressionSyntax[] _cuts;

    private LocalParts(SyntaxNode declaration, AssignmentExpressionSyntax[] cuts)
    {
        _declaration = declaration;
        _cuts = cuts;
    }

    /// <summary>The parts, or null where the local is one throughout.</summary>
    public static LocalParts? Find(ILocalSymbol local, ProjectSearch search, CancellationToken cancellationToken)
    {
        if (search.FindDeclaration(local, cancellationToken) is not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } declarator)
        {
            return null;
        }

        AssignmentExpressionSyntax[] cuts =
        [
            .. block.Statements
                .Select(static statement => (statement as ExpressionStatementSyntax)?.Expression)
                .OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                    && assignment.Left is IdentifierNameSyntax name
                    && name.Identifier.ValueText == local.Name
                    && assignment.Right.DescendantNodes().OfType<IdentifierNameSyntax>().Any(used => used.Identifier.ValueText == local.Name)),
        ];
        return cuts.Length == 0 ? null : new LocalParts(declarator, cuts);
    }

    /// <summary>What begins the part in which a value is held that the local gets at a place.</summary>
    public SyntaxNode FindStart(SyntaxNode from) => FindLast(from.Span.End) ?? _declaration;

    /// <summary>Whether a reference is to the value that the local gets at a place; what runs later may see any.</summary>
    public bool Has(SyntaxNode from, SyntaxNode reference) =>
        reference.Ancestors().TakeWhile(node => node != _declaration.Parent?.Parent?.Parent).Any(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
        || FindStart(from) == (FindLast(reference.SpanStart) ?? _declaration);

    // The last that is over before a position.
    private SyntaxNode? FindLast(int position) => Array.FindLast(_cuts, cut => cut.Span.End <= position);
}
