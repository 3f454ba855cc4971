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
    private readonly IdColumns _columns = new(survey, route, cancellationToken);

    /// <summary>Why the texts of the group cannot change without a doubt; null where all tests say of the new ids what they say of the old ones.</summary>
    public string? FindReason()
    {
        string[] segments =
        [
            .. route.Targets
                .SelectMany(static move => move.Key.Split('/').Except(move.Value.To.Value.Split('/'), StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
        if (_columns.FindTwin(group) is (SyntaxNode twin, SyntaxNode key))
        {
            return $"what is at {CodePlace.Of(twin)} has the id already that it becomes, and one of them is chosen by its id at {CodePlace.Of(key)}";
        }

        StoredIds stored = new(_search, survey.Untyped.Members, cancellationToken);
        if (group.Texts.Select(stored.Find).FirstOrDefault(static place => place is not null) is SyntaxNode compared)
        {
            return $"its id is compared with '{compared}' at {CodePlace.Of(compared)}, which objects from outside have: what is stored under the old id would not be found any more";
        }

        if (group.Texts.Select(stored.FindLookedUp).FirstOrDefault(static place => place is not null) is SyntaxNode asked)
        {
            return $"what is under its id is looked up by '{asked}' at {CodePlace.Of(asked)}, which can come from outside: an old id would find nothing any more";
        }

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

                if (_columns.FindSought(literal, text, IsOwn) is SyntaxNode sought)
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

    private bool IsOther(SyntaxNode place) => ReadTest(place) is IdTest test && test.Asked.Any(asked =>
        survey.Untyped.Texts.Evaluate(asked, cancellationToken).Values.Any(id => IsOwn(id) && route.MoveText(id.Value) is string moved && test.Test(id.Value) != test.Test(moved)));

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

    // What also asks for the new id says what becomes of it.
    private bool KnowsNew(SyntaxNode place) => place.FindBody().DescendantTokens().Any(token => token.Value is string { Length: > 1 } text && route.Targets.Any(move =>
        move.Value.To.Value.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0 && move.Key.IndexOf(text, StringComparison.OrdinalIgnoreCase) < 0 && !group.Texts.Contains(token)));
}
