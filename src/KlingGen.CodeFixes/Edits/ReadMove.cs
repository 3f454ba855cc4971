using KlingGen.CodeFixes.Checks;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Moves one read of a request's property.</summary>
internal sealed class ReadMove(IPropertyReferenceOperation read, RequestContext context)
{
    /// <summary>The read of the property that has the parameter from now on.</summary>
    public RequestEdit Rename(IPropertySymbol property)
    {
        if (string.Equals(property.Name, read.Property.Name, StringComparison.Ordinal))
        {
            return RequestEdit.Of([]);
        }

        SyntaxNode? name = read.Syntax switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            IdentifierNameSyntax identifier => identifier,
            _ => null,
        };
        return name is null ? Refuse("is named in a way that is not understood") : RequestEdit.Of([new TextChange(name.Span, property.Name)]);
    }

    /// <summary>The value that the parameter was given, in the place of the read.</summary>
    public RequestEdit Replace(ParameterMigration migration)
    {
        if (read.Syntax.Ancestors().TakeWhile(static node => node is not StatementSyntax).Any(IsNameOf))
        {
            return Refuse("is named by 'nameof', and the new request does not have it");
        }

        if (ParameterReads.FindRequest(read) is not IOperation request
            || new RequestValues(context).Find(request, migration.WireName) is not { IsKnown: true } known)
        {
            return Refuse("is read where its value is not known, and the new request does not have it");
        }

        if (known.Entry is null)
        {
            return ReplaceAbsent();
        }

        if (new ParameterReads(context).Write(known, read) is not string value)
        {
            return Refuse("is read where its value cannot be said again, and the new request does not have it");
        }

        if (read.Parent is IPropertySubpatternOperation { Syntax: SubpatternSyntax tested })
        {
            return ReplacePattern(tested, value);
        }

        ExpressionSyntax place = FindPlace();
        bool isWhole = place.Parent is ArgumentSyntax or InterpolationSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ParenthesizedExpressionSyntax
            || SyntaxFacts.IsValidIdentifier(value);
        return RequestEdit.Of([new TextChange(place.Span, isWhole || value[0] is '"' or '@' ? value : "(" + value + ")")]);
    }

    // What was never given is null.
    private RequestEdit ReplaceAbsent()
    {
        ExpressionSyntax place = FindPlace();
        string type = read.Property.Type.WithNullableAnnotation(
            context.Model.GetNullableContext(place.SpanStart).AnnotationsEnabled() ? NullableAnnotation.Annotated : NullableAnnotation.None)
            .ToMinimalDisplayString(context.Model, NullableFlowState.MaybeNull, place.SpanStart);
        bool isPlain = place.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or InterpolationSyntax
            || (place.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Left == place);
        return isPlain
            ? RequestEdit.Of([new TextChange(place.Span, $"({type})null")])
            : Refuse("is never given, and the new request does not have it");
    }

    // 'request is { NegativePrompt: not null, Duration: 5 }' becomes 'request is { Duration: 5 } && negativePrompt is not null'.
    private RequestEdit ReplacePattern(SubpatternSyntax tested, string value)
    {
        if (tested.Parent is not PropertyPatternClauseSyntax { Parent: RecursivePatternSyntax { Parent: IsPatternExpressionSyntax test } } clause
            || test.Parent is BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression) }
            || clause.ContainsDirectives
            || clause.DescendantTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            return Refuse("is tested by a pattern, and the new request does not have it");
        }

        string pattern = tested.Pattern is BinaryPatternSyntax ? "(" + tested.Pattern + ")" : tested.Pattern.ToString();
        return RequestEdit.Of(
        [
            new TextChange(FindSpan(clause, tested), clause.Subpatterns.Count == 1 ? " " : string.Empty),
            new TextChange(new TextSpan(test.Span.End, 0), $" && {value} is {pattern}"),
        ]);
    }

    private static TextSpan FindSpan(PropertyPatternClauseSyntax clause, SubpatternSyntax tested)
    {
        int index = clause.Subpatterns.IndexOf(tested);
        if (clause.Subpatterns.Count == 1)
        {
            return TextSpan.FromBounds(clause.OpenBraceToken.Span.End, clause.CloseBraceToken.SpanStart);
        }

        return index == 0
            ? TextSpan.FromBounds(tested.SpanStart, clause.Subpatterns[1].SpanStart)
            : TextSpan.FromBounds(clause.Subpatterns[index - 1].Span.End, tested.Span.End);
    }

    // With 'request?.' before it.
    private ExpressionSyntax FindPlace() =>
        read.Syntax is MemberBindingExpressionSyntax binding ? binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()! : (ExpressionSyntax)read.Syntax;

    private bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
        && context.Model.GetOperation(node, context.CancellationToken) is INameOfOperation;

    private RequestEdit Refuse(string reason) => RequestEdit.Refuse($"'{read.Property.Name}' at {CodePlace.Of(read.Syntax)} {reason}");
}
