using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Endpoints;

/// <summary>Finds the texts of a file by which a program calls an endpoint; what it only compares with, prices by, or logs is left alone.</summary>
internal sealed class EndpointTextFinder(EndpointCatalog catalog, TextEvaluator texts)
{
    public ImmutableArray<EndpointText> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        ImmutableArray<EndpointText>.Builder found = ImmutableArray.CreateBuilder<EndpointText>();
        foreach ((ExpressionSyntax expression, TextSet values) in FindTexts(model, cancellationToken))
        {
            ImmutableArray<EndpointMention> mentions = catalog.Read(values);
            if (!mentions.IsEmpty && mentions.All(static mention => mention.Id is not null))
            {
                found.Add(new EndpointText(FindLocation(expression), new Destination(mentions).Ids));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The texts that name an endpoint which no schema describes, and what they say.</summary>
    public IEnumerable<(Location Location, string Text)> FindUndescribed(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach ((ExpressionSyntax expression, TextSet values) in FindTexts(model, cancellationToken))
        {
            if (values.Values.FirstOrDefault(text => catalog.IsUndescribed(text.Value)) is PossibleText text)
            {
                yield return (FindLocation(expression), text.Value.Replace(PossibleText.Hole, '*'));
            }
        }
    }

    private IEnumerable<(ExpressionSyntax Expression, TextSet Values)> FindTexts(SemanticModel model, CancellationToken cancellationToken)
    {
        FileFacts file = FileFacts.Of(model.SyntaxTree);
        if (!catalog.Applications.Any(application => file.Contains(application, cancellationToken)))
        {
            yield break;
        }

        foreach (ExpressionSyntax expression in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (!IsText(expression) || !catalog.Applications.Any(application => expression.ToString().IndexOf(application, StringComparison.Ordinal) >= 0))
            {
                continue;
            }

            yield return (expression, Read(expression, model, cancellationToken));
        }
    }

    private static bool IsText(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { Token.Value: string };

    private TextSet Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        IOperation? operation = model.GetOperation(expression, cancellationToken);
        if (operation is null)
        {
            // An attribute's argument: names a model for some framework, or a test's row.
            return TextSet.None;
        }

        IOperation whole = operation;
        while (whole.Parent is IConversionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringTextOperation or IInterpolatedStringOperation or IInterpolationOperation)
        {
            whole = whole.Parent;
        }

        return IsOnlyLookedAt(whole) ? TextSet.None : texts.Evaluate(operation, cancellationToken);
    }

    private static bool IsOnlyLookedAt(IOperation text)
    {
        switch (text.Parent)
        {
            case IBinaryOperation:
            case IPatternOperation or ICaseClauseOperation:
            case IThrowOperation:
                return true;
            case IArgumentOperation { Parent: IPropertyReferenceOperation indexer }:
                return indexer.Parent is not ISimpleAssignmentOperation assignment || !ReferenceEquals(assignment.Target, indexer) || IsFigure(assignment.Value);
            case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation, Arguments.Length: 2 } add } argument:
                return ReferenceEquals(argument, add.Arguments[0]) && IsFigure(add.Arguments[1].Value);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return IsComparison(call.TargetMethod) || IsLogging(call.TargetMethod);
            case IInvocationOperation call:
                return IsComparison(call.TargetMethod);
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } }:
                return type.Name.EndsWith("Exception", StringComparison.Ordinal);
            default:
                return false;
        }
    }

    // A price, a rate, a limit: what is looked up by an id belongs to that id.
    private static bool IsFigure(IOperation value) => value.SkipConversions().Type?.SpecialType is
        SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsComparison(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        || (method.ContainingType?.SpecialType == SpecialType.System_String && method.Name is "IndexOf" or "Replace" or "Split" or "Compare");

    private static bool IsLogging(IMethodSymbol method) =>
        method.Name.StartsWith("Log", StringComparison.Ordinal)
        || method.ContainingType?.Name is "Console" or "Debug" or "Trace" or "Assert" or "Log";

    private static Location FindLocation(ExpressionSyntax expression)
    {
        if (expression is InterpolatedStringExpressionSyntax interpolated)
        {
            return Location.Create(expression.SyntaxTree, TextSpan.FromBounds(interpolated.StringStartToken.Span.End, interpolated.StringEndToken.SpanStart));
        }

        SyntaxToken token = ((LiteralExpressionSyntax)expression).Token;
        int start = token.Text.IndexOf('"');
        int quotes = 0;
        while (start + quotes < token.Text.Length && token.Text[start + quotes] == '"')
        {
            quotes++;
        }

        int end = token.Text.LastIndexOf('"') - quotes + 1;
        return start < 0 || end <= start + quotes
            ? expression.GetLocation()
            : Location.Create(expression.SyntaxTree, TextSpan.FromBounds(token.SpanStart + start + quotes, token.SpanStart + end));
    }
}
