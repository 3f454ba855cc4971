using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Edits;

/// <summary>The place before the statement that makes a request, where values can be evaluated first.</summary>
internal sealed class HoistPlace
{
    private readonly SyntaxNode _owner;
    private readonly RequestContext _context;

    private HoistPlace(SyntaxNode owner, RequestContext context)
    {
        _owner = owner;
        _context = context;
    }

    /// <summary>Where locals that are declared at the place can be read.</summary>
    public SyntaxNode Scope => _owner is ArrowExpressionClauseSyntax
        ? _owner.Parent!
        : _owner.Parent is GlobalStatementSyntax { Parent: SyntaxNode unit } ? unit : _owner.Parent!;

    /// <summary>The place, or why there is none.</summary>
    /// <param name="request">The creation or <c>with</c> expression.</param>
    /// <param name="effect">What evaluating the values can do.</param>
    /// <param name="effects">Says what evaluating other values can do.</param>
    /// <param name="context">The document.</param>
    public static (HoistPlace? Place, string? Refusal) Find(IOperation request, ValueEffect effect, EntryEffects effects, RequestContext context)
    {
        IOperation child = request;
        for (IOperation? parent = request.Parent; ; child = parent, parent = parent.Parent)
        {
            if (FindOwner(child, parent) is SyntaxNode owner)
            {
                return IsPlace(owner, context.Model) ? (new HoistPlace(owner, context), null) : (null, "A value would be evaluated out of its turn, and there is no place before the statement");
            }

            if (parent is null || !IsUnconditional(parent, child))
            {
                return (null, "A value would be evaluated out of its turn, and the request is not made in every case or is not part of a statement");
            }

            foreach (IOperation earlier in parent.ChildOperations.TakeWhile(operation => operation != child))
            {
                if (!IsTarget(parent, earlier) && !ValueEffects.CanSwap(effects.Of(earlier), effect))
                {
                    return (null, "A value would be evaluated before another part of its statement");
                }
            }
        }
    }

    /// <summary>The changes that put statements at the place.</summary>
    public IEnumerable<TextChange> Insert(IReadOnlyList<string> statements)
    {
        SourceText text = _context.Text;
        string lineBreak = FindLineBreak(text);
        if (_owner is not ArrowExpressionClauseSyntax arrow)
        {
            string separator = lineBreak + Indentation(text, _owner.SpanStart);
            yield return new TextChange(new TextSpan(_owner.SpanStart, 0), string.Concat(statements.Select(statement => statement + separator)));
            yield break;
        }

        // The body becomes a block.
        string outer = lineBreak + Indentation(text, arrow.Parent!.SpanStart);
        string unit = outer.IndexOf('\t') >= 0 ? "\t" : "    ";
        string inner = outer + unit;
        SyntaxToken semicolon = arrow.GetLastToken().GetNextToken();
        yield return new TextChange(
            TextSpan.FromBounds(arrow.ArrowToken.GetPreviousToken().Span.End, arrow.Expression.SpanStart),
            outer + "{" + string.Concat(statements.Select(statement => inner + statement)) + inner + (Returns(arrow) ? "return " : string.Empty));
        yield return new TextChange(new TextSpan(semicolon.Span.End, 0), outer + "}");
    }

    private bool Returns(ArrowExpressionClauseSyntax arrow) =>
        _context.Model.GetDeclaredSymbol(arrow.Parent!, _context.CancellationToken) is IMethodSymbol method
        && !method.ReturnsVoid
        && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    // What holds the whole expression.
    private static SyntaxNode? FindOwner(IOperation child, IOperation? parent)
    {
        SyntaxNode syntax = parent is null or IBlockOperation or IMethodBodyBaseOperation ? child.Syntax : parent.Syntax;
        return syntax switch
        {
            StatementSyntax statement => statement,
            ArrowExpressionClauseSyntax arrow => arrow,
            GlobalStatementSyntax global => global.Statement,
            { Parent: ArrowExpressionClauseSyntax arrow } when parent is null or IBlockOperation or IMethodBodyBaseOperation => arrow,
            _ => null,
        };
    }

    private static bool IsPlace(SyntaxNode owner, SemanticModel model) => owner switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Parent is MethodDeclarationSyntax or LocalFunctionStatementSyntax
            && IsBare(arrow.ArrowToken.GetPreviousToken().TrailingTrivia)
            && IsBare(arrow.ArrowToken.LeadingTrivia)
            && IsBare(arrow.ArrowToken.TrailingTrivia)
            && IsBare(arrow.Expression.GetLeadingTrivia()),
        ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LocalFunctionStatementSyntax or BlockSyntax => false,
        LocalDeclarationStatementSyntax { Declaration.Variables.Count: > 1 } => false,
        StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } => model is not null,
        _ => false,
    };

    private static bool IsBare(SyntaxTriviaList trivia) =>
        trivia.All(static part => part.IsKind(SyntaxKind.WhitespaceTrivia) || part.IsKind(SyntaxKind.EndOfLineTrivia));

    // Whether a part of an operation is always evaluated, once.
    private static bool IsUnconditional(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation choice => choice.Condition == child,
        ICoalesceOperation coalesce => coalesce.Value == child,
        IConditionalAccessOperation access => access.Operation == child,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => binary.LeftOperand == child,
        ISwitchExpressionOperation choice => choice.Value == child,
        ISwitchOperation choice => choice.Value == child,
        IForEachLoopOperation loop => loop.Collection == child,
        IUsingOperation or ILockOperation => true,
        IInvocationOperation or IObjectCreationOperation or IArgumentOperation or IConversionOperation or IAwaitOperation or IParenthesizedOperation => true,
        IPropertyReferenceOperation or IFieldReferenceOperation or IBinaryOperation or IUnaryOperation or IIsPatternOperation or IIsTypeOperation => true,
        ISimpleAssignmentOperation or IMemberInitializerOperation or IObjectOrCollectionInitializerOperation or IWithOperation => true,
        IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation or ITupleOperation => true,
        IVariableInitializerOperation or IVariableDeclaratorOperation or IVariableDeclarationOperation or IVariableDeclarationGroupOperation => true,
        IExpressionStatementOperation or IReturnOperation or IThrowOperation => true,
        _ => false,
    };

    // What is assigned to is not evaluated first where it is a variable or a member of this object.
    private static bool IsTarget(IOperation parent, IOperation operation) => parent is ISimpleAssignmentOperation assignment
        && assignment.Target == operation
        && operation is ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation
            or IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation };

    private static string FindLineBreak(SourceText text)
    {
        foreach (TextLine line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    private static string Indentation(SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < position && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }
}
