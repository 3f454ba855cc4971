using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Looks at ids that stand in the same column: the property of rows, or one that several types implement. A program chooses a row or an object by it.</summary>
internal sealed class IdColumns(PayloadSurvey survey, PayloadRoute route, CancellationToken cancellationToken)
{
    private readonly ProjectSearch _search = survey.Untyped.Search;

    /// <summary>Where a row is sought by a text that moves, <c>Rows.First(row => row.Id == model)</c>, and none has the new one; otherwise null.</summary>
    /// <param name="literal">The old id, which stays.</param>
    /// <param name="text">What it says.</param>
    /// <param name="moves">Whether a text moves.</param>
    public SyntaxNode? FindSought(LiteralExpressionSyntax literal, string text, Func<PossibleText, bool> moves)
    {
        if (route.MoveText(text) is not string moved || FindColumn(literal) is not IPropertySymbol column || FindLiterals(moved).Any())
        {
            return null;
        }

        return FindUses(column).FirstOrDefault(use => use.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison
            && use.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null
            && _search.GetModel(use.SyntaxTree).GetOperation(comparison.Left == use ? comparison.Right : comparison.Left, cancellationToken) is IOperation asked
            && survey.Untyped.Texts.Evaluate(asked, cancellationToken).Values.Any(id => moves(id) && string.Equals(id.Value, text, StringComparison.Ordinal)));
    }

    /// <summary>The id of another row or object that is what one of a group's becomes, and where they are told apart by their ids; null where there is none.</summary>
    public (SyntaxNode Twin, SyntaxNode Key)? FindTwin(PayloadGroup group)
    {
        foreach (SyntaxToken token in group.Texts)
        {
            if (token is { Value: string text, Parent: LiteralExpressionSyntax literal }
                && route.MoveText(text) is string moved
                && FindColumn(literal) is IPropertySymbol column
                && FindLiterals(moved).FirstOrDefault(other => !group.Texts.Contains(other.Token) && SymbolEqualityComparer.Default.Equals(FindColumn(other), column)) is SyntaxNode twin
                && FindUses(column).FirstOrDefault(IsKey) is SyntaxNode key)
            {
                return (twin, key);
            }
        }

        return null;
    }

    private IEnumerable<LiteralExpressionSyntax> FindLiterals(string text) => _search
        .FindFiles(text, cancellationToken)
        .SelectMany(file => FileFacts.Of(file).FindLiterals(cancellationToken))
        .Where(literal => literal.Token.Value is string value && string.Equals(value, text, StringComparison.Ordinal));

    private IEnumerable<SyntaxNode> FindUses(ISymbol column) => References.Find(column, _search, cancellationToken).Select(static use => use.Syntax);

    // The property that an id is given to, or is the value of; of one that is implemented, the first that declares it.
    private IPropertySymbol? FindColumn(LiteralExpressionSyntax literal)
    {
        SemanticModel model = _search.GetModel(literal.SyntaxTree);
        IPropertySymbol? property = literal.Parent switch
        {
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax or PrimaryConstructorBaseTypeSyntax or ConstructorInitializerSyntax } argument
                when model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: IParameterSymbol parameter } =>
                    parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, Left: IdentifierNameSyntax name } => model.GetSymbolInfo(name, cancellationToken).Symbol as IPropertySymbol,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax own } => model.GetDeclaredSymbol(own, cancellationToken),
            ArrowExpressionClauseSyntax or ReturnStatementSyntax when literal.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is PropertyDeclarationSyntax own => model.GetDeclaredSymbol(own, cancellationToken),
            _ => null,
        };
        return property?.FindDeclaredAbove().LastOrDefault() ?? property?.OriginalDefinition;
    }

    // `model.Id == id`, or the lambda by which `ToDictionary` and the like find the key.
    private bool IsKey(SyntaxNode use) => use.Parent switch
    {
        BinaryExpressionSyntax comparison => comparison.IsKind(SyntaxKind.EqualsExpression),
        LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } => IsOfSystem(call),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsEquals(call),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => IsEquals(call),
        _ => false,
    };

    private bool IsEquals(InvocationExpressionSyntax call) => FindMethod(call) is { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object };

    private bool IsOfSystem(InvocationExpressionSyntax call) =>
        FindMethod(call) is { Name: string name, ContainingNamespace: INamespaceSymbol space } && name.StartsWith("To", StringComparison.Ordinal) && space.ToDisplayString().StartsWith("System", StringComparison.Ordinal);

    private IMethodSymbol? FindMethod(InvocationExpressionSyntax call) => _search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;
}
