using KlingGen.Analyzers.Endpoints;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds tables, lists and switches in which a program looks for the id of a group and which know only the old one: prices, limits, what is allowed.</summary>
internal sealed class IdTables(PayloadSurvey survey, CancellationToken cancellationToken)
{
    private static readonly string[] _lookUps = ["ContainsKey", "TryGetValue", "GetValueOrDefault", "Contains", "IndexOf", "BinarySearch"];

    private readonly ProjectSearch _search = survey.Untyped.Search;

    /// <summary>Why the texts of a group cannot change without a doubt; null where nothing is looked for by them that is not there for the new ids too.</summary>
    public string? FindReason(PayloadGroup group, PayloadRoute route)
    {
        foreach (KeyValuePair<string, MigrationTarget> move in route.Targets)
        {
            // With the owner, `fal-ai/`, or without.
            string path = EndpointCatalog.WithoutOwner(move.Key);
            foreach (LiteralExpressionSyntax known in _search.FindFiles(path, cancellationToken).SelectMany(file => FileFacts.Of(file).FindLiterals(cancellationToken)))
            {
                if (known.Token.Value is not string text || !text.EndsWith(path, StringComparison.Ordinal) || FindRows(known) is not SyntaxNode rows)
                {
                    continue;
                }

                // A row that moves is not found any more by an id that stays, one that stays not by an id that moves.
                bool isMoving = group.Texts.Contains(known.Token);
                if ((isMoving || !Has(rows, text.Replace(path, EndpointCatalog.WithoutOwner(move.Value.To.Value))))
                    && FindAsked(rows).FirstOrDefault(asked => IsAskedBy(asked, text, group, !isMoving)) is IOperation asked
                    && (isMoving || !GuardMove.IsGuard(known, survey, group, cancellationToken)))
                {
                    return isMoving
                        ? $"what stands under its id at {CodePlace.Of(known)} is looked for at {CodePlace.Of(asked.Syntax)} by a text of that id which stays"
                        : $"its id is looked for at {CodePlace.Of(asked.Syntax)} among those of {CodePlace.Of(known)}, where '{move.Value.To.Value}' is not";
                }
            }
        }

        return null;
    }

    // The table, list or switch that has an id as one of several keys.
    private static SyntaxNode? FindRows(LiteralExpressionSyntax key) => key.Parent switch
    {
        // ["..."] = value, or { "...", value }
        ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent.Parent: InitializerExpressionSyntax table } } => table,
        InitializerExpressionSyntax { Parent: InitializerExpressionSyntax table } row when row.Expressions[0] == key => table,
        InitializerExpressionSyntax list => list,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
        ConstantPatternSyntax pattern => pattern.Ancestors().SkipWhile(static node => node is PatternSyntax).FirstOrDefault() switch
        {
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } when Throws(choice) => choice,
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } when Throws(choice) => choice,
            _ => null,
        },
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } when Throws(choice) => choice,
        BinaryExpressionSyntax comparison when IsEquality(comparison) => comparison.FirstAncestorOrSelf<IfStatementSyntax>() is IfStatementSyntax choice && choice.Condition.Contains(comparison) && Throws(choice.Statement)
            ? choice
            : null,
        _ => null,
    };

    private static bool IsEquality(BinaryExpressionSyntax comparison) => comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression);

    private static bool Throws(StatementSyntax branch) => branch is ThrowStatementSyntax || (branch is BlockSyntax block && block.Statements.FirstOrDefault() is ThrowStatementSyntax);

    private static bool Throws(SwitchExpressionSyntax choice) =>
        choice.Arms.FirstOrDefault(static arm => arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null) is not { Expression: not ThrowExpressionSyntax };

    private static bool Throws(SwitchStatementSyntax choice) =>
        choice.Sections.Any(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax) && section.Statements.FirstOrDefault() is StatementSyntax first && Throws(first));

    private bool Has(SyntaxNode rows, string text) => rows.DescendantNodes().OfType<ExpressionSyntax>().Any(expression =>
        expression is LiteralExpressionSyntax or NameSyntax or MemberAccessExpressionSyntax
        && _search.GetModel(rows.SyntaxTree).GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string other }
        && string.Equals(other, text, StringComparison.Ordinal));

    private IEnumerable<IOperation> FindAsked(SyntaxNode rows)
    {
        SemanticModel model = _search.GetModel(rows.SyntaxTree);
        if (rows is IfStatementSyntax branch)
        {
            return branch.Condition.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().Where(IsEquality)
                .SelectMany(comparison => new[] { comparison.Left, comparison.Right })
                .Where(static side => side is not LiteralExpressionSyntax)
                .Select(side => model.GetOperation(side, cancellationToken))
                .OfType<IOperation>();
        }

        if (rows is SwitchExpressionSyntax or SwitchStatementSyntax)
        {
            ExpressionSyntax governing = (rows as SwitchExpressionSyntax)?.GoverningExpression ?? ((SwitchStatementSyntax)rows).Expression;
            return model.GetOperation(governing, cancellationToken) is IOperation asked ? [asked] : [];
        }

        return FindHolder(rows, model) is ISymbol holder
            ? References.Find(holder, _search, cancellationToken).Select(FindKey).OfType<IOperation>()
            : [];
    }

    private ISymbol? FindHolder(SyntaxNode rows, SemanticModel model) =>
        rows.FirstAncestorOrSelf<SyntaxNode>(static node => node is VariableDeclaratorSyntax or PropertyDeclarationSyntax or AssignmentExpressionSyntax { Left: not ImplicitElementAccessSyntax } or StatementSyntax) switch
        {
            AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol,
            SyntaxNode declaration and not StatementSyntax => model.GetDeclaredSymbol(declaration, cancellationToken),
            _ => null,
        };

    // `Prices[model]`, `Prices.TryGetValue(model, out ...)`, `Array.IndexOf(Models, model)`
    private static IOperation? FindKey(IOperation use)
    {
        IOperation whole = use;
        while (whole.Parent is IConversionOperation or IArgumentOperation)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } indexer
                when !(indexer.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, indexer)) => indexer.Arguments[0].Value,
            IInvocationOperation call when Array.IndexOf(_lookUps, call.TargetMethod.Name) >= 0 =>
                call.Arguments.Select(static argument => argument.Value).FirstOrDefault(static value => value.SkipConversions().Type?.SpecialType == SpecialType.System_String),
            _ => null,
        };
    }

    private bool IsAskedBy(IOperation asked, string text, PayloadGroup group, bool moves) => survey.Untyped.Texts.Evaluate(asked, cancellationToken).Values.Any(value =>
        string.Equals(value.Value, text, StringComparison.Ordinal)
        && moves == group.Texts.Any(own => own.SyntaxTree == value.Origin.SyntaxTree && value.Origin.Span.Contains(own.Span)));
}
