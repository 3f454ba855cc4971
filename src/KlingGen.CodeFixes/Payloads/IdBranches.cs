using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds tests of an id, apart from those under which payloads are made, that the new id would not meet: a program would silently take another branch.</summary>
internal sealed class IdBranches(PayloadSurvey survey, PayloadGroup group, PayloadRoute route, CancellationToken cancellationToken)
{
    // So many that a program is about ids rather than that it asks for one.
    private const int Maximum = 200;

    private readonly ProjectSearch _search = survey.Untyped.Search;
    private readonly ConditionReader _reader = new(survey.Untyped.Search, survey.Untyped.Texts, cancellationToken);

    /// <summary>Why the texts of the group cannot change without a doubt; null where all tests say of the new ids what they say of the old ones.</summary>
    public string? FindReason()
    {
        string[] segments =
        [
            .. route.Targets
                .SelectMany(static move => move.Key.Split('/').Except(move.Value.To.Value.Split('/'), StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
        HashSet<SyntaxNode> seen = [];
        foreach (string segment in segments)
        {
            foreach (LiteralExpressionSyntax literal in _search.FindFiles(segment, cancellationToken).SelectMany(file => FileFacts.Of(file).FindLiterals(cancellationToken)))
            {
                if (literal.Token.Value is not string text
                    || text.IndexOf(segment, StringComparison.OrdinalIgnoreCase) < 0
                    || group.Texts.Contains(literal.Token)
                    || !seen.Add(literal))
                {
                    continue;
                }

                if (seen.Count > Maximum)
                {
                    return null;
                }

                if (FindSought(literal, text) is SyntaxNode sought)
                {
                    return $"what stands under its id at {CodePlace.Of(literal)} is sought at {CodePlace.Of(sought)}, where '{route.Targets.Values.First().To.Value}' is not";
                }

                if (FindPlaces(literal).FirstOrDefault(place => IsOther(place) && !KnowsNew(place)) is SyntaxNode other && !GuardMove.IsGuard(literal, survey, group, cancellationToken))
                {
                    return $"its id is tested at {CodePlace.Of(other)}, which '{route.Targets.Values.First().To.Value}' would not meet: the program would silently take another branch";
                }
            }
        }

        return null;
    }

    // Where a literal, or the constant or the pattern that it is kept in, is compared.
    private IEnumerable<SyntaxNode> FindPlaces(LiteralExpressionSyntax literal)
    {
        SyntaxNode? kept = literal.FirstAncestorOrSelf<SyntaxNode>(static node => node is VariableDeclaratorSyntax or AttributeSyntax or StatementSyntax or ExpressionSyntax and not (LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax));
        ISymbol? holder = kept switch
        {
            VariableDeclaratorSyntax declarator => _search.GetModel(literal.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken),
            AttributeSyntax { Parent.Parent: MemberDeclarationSyntax member } => _search.GetModel(literal.SyntaxTree).GetDeclaredSymbol(member, cancellationToken),
            _ => null,
        };
        return holder is null ? [literal] : holder is IMethodSymbol method ? survey.Untyped.Members.FindCalls(method, cancellationToken).Select(static call => call.Syntax) : References.Find(holder, _search, cancellationToken).Select(static use => use.Syntax);
    }

    // `Rows.First(row => row.Id == model)`, where a row has the old id and none has the new one.
    private SyntaxNode? FindSought(LiteralExpressionSyntax literal, string text)
    {
        if (Move(text) is not string moved || FindColumn(literal) is not ISymbol column || _search.FindFiles(moved, cancellationToken).Any(file => FileFacts.Of(file).FindLiterals(cancellationToken).Any(other => other.Token.Value is string value && value == moved)))
        {
            return null;
        }

        return References.Find(column, _search, cancellationToken)
            .Select(static use => use.Syntax)
            .FirstOrDefault(use => use.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison
                && use.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null
                && _search.GetModel(use.SyntaxTree).GetOperation(comparison.Left == use ? comparison.Right : comparison.Left, cancellationToken) is IOperation asked
                && survey.Untyped.Texts.Evaluate(asked, cancellationToken).Values.Any(id => IsOwn(id) && string.Equals(id.Value, text, StringComparison.Ordinal)));
    }

    // The property of a row that an id is given to.
    private ISymbol? FindColumn(LiteralExpressionSyntax literal)
    {
        SemanticModel model = _search.GetModel(literal.SyntaxTree);
        return literal.Parent switch
        {
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } argument
                when model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: IParameterSymbol parameter } =>
                    parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(),
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, Left: IdentifierNameSyntax name } => model.GetSymbolInfo(name, cancellationToken).Symbol as IPropertySymbol,
            _ => null,
        };
    }

    private bool IsOther(SyntaxNode place) => ReadTest(place) is IdTest test && test.Asked.Any(asked =>
        survey.Untyped.Texts.Evaluate(asked, cancellationToken).Values.Any(id => IsOwn(id) && Move(id.Value) is string moved && test.Test(id.Value) != test.Test(moved)));

    private IdTest? ReadTest(SyntaxNode place)
    {
        SemanticModel model = _search.GetModel(place.SyntaxTree);
        foreach (SyntaxNode node in place.AncestorsAndSelf().TakeWhile(static node => node is not StatementSyntax and not MemberDeclarationSyntax and not SwitchSectionSyntax))
        {
            switch (node)
            {
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm:
                    return arm.Pattern.Span.Contains(place.Span) && model.GetOperation(choice.GoverningExpression, cancellationToken) is IOperation governing && model.GetOperation(arm.Pattern, cancellationToken) is IPatternOperation pattern
                        ? _reader.Read(pattern, governing)
                        : null;
                case SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } label when model.GetOperation(choice.Expression, cancellationToken) is IOperation value:
                    return model.GetOperation(label, cancellationToken) switch
                    {
                        ISingleValueCaseClauseOperation single => _reader.Read(single.Value, value),
                        IPatternCaseClauseOperation several => _reader.Read(several.Pattern, value),
                        _ => null,
                    };
                case BinaryExpressionSyntax or IsPatternExpressionSyntax or InvocationExpressionSyntax
                    when model.GetOperation(node, cancellationToken) is IOperation { Type.SpecialType: SpecialType.System_Boolean } condition && _reader.Read(condition) is { Asked.Count: > 0 } test:
                    return test;
            }
        }

        return null;
    }

    private bool IsOwn(PossibleText id) => group.Texts.Any(own => own.SyntaxTree == id.Origin.SyntaxTree && id.Origin.Span.Contains(own.Span));

    // With the owner, `fal-ai/`, or without.
    private string? Move(string text)
    {
        foreach (KeyValuePair<string, MigrationTarget> move in route.Targets)
        {
            string path = move.Key.Substring(move.Key.IndexOf('/') + 1);
            if (text.IndexOf(path, StringComparison.Ordinal) >= 0)
            {
                return text.Replace(path, move.Value.To.Value.Substring(move.Value.To.Value.IndexOf('/') + 1));
            }
        }

        return null;
    }

    // What also asks for the new id says what becomes of it.
    private bool KnowsNew(SyntaxNode place) => place.FindBody().DescendantTokens().Any(token => token.Value is string { Length: > 1 } text && route.Targets.Any(move =>
        move.Value.To.Value.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0 && move.Key.IndexOf(text, StringComparison.OrdinalIgnoreCase) < 0 && !group.Texts.Contains(token)));
}
