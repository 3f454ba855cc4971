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
    public SyntaxNode Scope => _owner switch
    {
        ArrowExpressionClauseSyntax => _owner.Parent!,
        StatementSyntax when IsInList(_owner) => _owner.Parent is GlobalStatementSyntax global ? global.Parent! : _owner.Parent!,
        _ => _owner,
    };

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
                return IsPlace(owner, context.Model) ? (new HoistPlace(owner, context), null) : (null, "a value would be evaluated out of its turn, and there is no place before the statement");
            }

            if (parent is null || !IsUnconditional(parent, child))
            {
                return (null, "a value would be evaluated out of its turn, and the request is not made in every case or is not part of a statement");
            }

            foreach (IOperation earlier in parent.ChildOperations.TakeWhile(operation => operation != child))
            {
                if (!IsTarget(parent, earlier) && !ValueEffects.CanSwap(effects.Of(earlier), effect))
                {
                    return (null, "a value would be evaluated before another part of its statement");
                }
            }
        }
    }

    /// <summary>The changes that put statements at the place.</summary>
    public IEnumerable<TextChange> Insert(IReadOnlyList<string> statements)
    {
        SourceText text = _context.Text;
        string lineBreak = FindLineBreak(text);
        if (IsInList(_owner))
        {
            string separator = lineBreak + text.Indentation(_owner.SpanStart);
            yield return new TextChange(new TextSpan(_owner.SpanStart, 0), string.Concat(statements.Select(statement => statement + separator)));
            yield break;
        }

        // What has no braces gets them.
        (SyntaxNode content, SyntaxNode outside, int end) = _owner switch
        {
            ArrowExpressionClauseSyntax arrow => ((SyntaxNode)arrow.Expression, arrow.Parent!, arrow.GetLastToken().GetNextToken().Span.End),
            LambdaExpressionSyntax lambda => (lambda.Body, lambda, lambda.Body.Span.End),
            _ => (_owner, _owner.Parent!, _owner.Span.End),
        };
        string outer = lineBreak + text.Indentation(outside.SpanStart);
        string inner = outer + (outer.IndexOf('\t') >= 0 ? "\t" : "    ");
        yield return new TextChange(
            TextSpan.FromBounds(FindOpening(_owner).Span.End, content.SpanStart),
            outer + "{" + string.Concat(statements.Select(statement => inner + statement)) + inner + (Returns() ? "return " : string.Empty));
        yield return new TextChange(new TextSpan(end, 0), (_owner is LambdaExpressionSyntax ? ";" : string.Empty) + outer + "}");
    }

    private bool Returns() =>
        (_owner switch
        {
            ArrowExpressionClauseSyntax => _context.Model.GetDeclaredSymbol(_owner.Parent!, _context.CancellationToken),
            LambdaExpressionSyntax => _context.Model.GetSymbolInfo(_owner, _context.CancellationToken).Symbol,
            _ => null,
        }) is IMethodSymbol { ReturnsVoid: false } method
        && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    // The last token before what is to stand in braces.
    private static SyntaxToken FindOpening(SyntaxNode owner) => owner switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.ArrowToken.GetPreviousToken(),
        LambdaExpressionSyntax lambda => lambda.ArrowToken,
        _ => owner.GetFirstToken().GetPreviousToken(),
    };

    // What holds the whole expression.
    private static SyntaxNode? FindOwner(IOperation child, IOperation? parent)
    {
        bool isBody = parent is null or IBlockOperation or IMethodBodyBaseOperation;
        return (isBody ? child.Syntax : parent!.Syntax) switch
        {
            StatementSyntax statement => statement,
            ArrowExpressionClauseSyntax arrow => arrow,
            GlobalStatementSyntax global => global.Statement,
            { Parent: ArrowExpressionClauseSyntax arrow } when isBody => arrow,
            { Parent: LambdaExpressionSyntax lambda } body when isBody && lambda.ExpressionBody == body => lambda,
            _ => null,
        };
    }

    private static bool IsPlace(SyntaxNode owner, SemanticModel model) => owner switch
    {
        ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LocalFunctionStatementSyntax or BlockSyntax => false,
        LocalDeclarationStatementSyntax { Declaration.Variables.Count: > 1 } => false,
        StatementSyntax when IsInList(owner) => true,
        StatementSyntax { Parent: IfStatementSyntax or ElseClauseSyntax or ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax } => IsBare(owner, owner),
        ArrowExpressionClauseSyntax arrow => arrow.Parent is MethodDeclarationSyntax or LocalFunctionStatementSyntax && IsBare(owner, arrow.Expression),
        LambdaExpressionSyntax lambda => model.GetTypeInfo(lambda).ConvertedType is { TypeKind: TypeKind.Delegate } && IsBare(owner, lambda.Body),
        _ => false,
    };

    private static bool IsInList(SyntaxNode owner) => owner is StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax };

    // No comment between.
    private static bool IsBare(SyntaxNode owner, SyntaxNode content) =>
        owner.SyntaxTree.GetRoot().DescendantTrivia(TextSpan.FromBounds(FindOpening(owner).Span.End, content.SpanStart))
            .Where(trivia => trivia.SpanStart >= FindOpening(owner).Span.End && trivia.Span.End <= content.SpanStart)
            .All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));

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
                return text.LineBreak(line);
            }
        }

        return "\n";
    }
}
