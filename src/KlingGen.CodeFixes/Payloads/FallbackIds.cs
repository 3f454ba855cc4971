using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds ids that only stand in for one from outside, <c>configuration["Model"] ?? "..."</c>: whoever has set the old id there would get the new body with it.</summary>
internal sealed class FallbackIds(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 12;

    private readonly OutsideSources _outside = new(search, texts, cancellationToken);

    /// <summary>Why a text that names an endpoint of a group cannot change without a doubt; null where it is the only id there.</summary>
    public string? FindReason(SyntaxToken text, PayloadGroup group)
    {
        ExpressionSyntax? written = text.Parent?.FirstAncestorOrSelf<ExpressionSyntax>();
        return written is not null && Get(written) is IOperation value && new Trace(this, group).Follow(value) is string source
            ? $"its endpoint at {CodePlace.Of(written)} only stands in for what can come from {source}: an id that is set there would get what the new endpoint takes"
            : null;
    }

    // `settings["Model"]!` has no operation of its own.
    private IOperation? Get(ExpressionSyntax syntax)
    {
        while (syntax is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
        {
            syntax = suppressed.Operand;
        }

        return search.GetModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken);
    }

    /// <summary>One way of a text through the program.</summary>
    private sealed class Trace(FallbackIds owner, PayloadGroup group)
    {
        private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
        private readonly OutsideSources _outside = owner._outside;
        private int _depth;

        /// <summary>The source that comes before a value, in code; null where there is none.</summary>
        public string? Follow(IOperation value)
        {
            if (_depth >= MaximumDepth)
            {
                return null;
            }

            owner.Cancel();
            _depth++;
            string? found = FollowCore(value);
            _depth--;
            return found;
        }

        private string? FollowCore(IOperation value)
        {
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }
                    or IInterpolationOperation or IInterpolatedStringTextOperation or IInterpolatedStringOperation or IAwaitOperation:
                    return Follow(value.Parent);
                case ICoalesceOperation either:
                    return (ReferenceEquals(either.WhenNull, value) ? _outside.Describe(either.Value) : null) ?? Follow(either);
                case IConditionalOperation { WhenFalse: IOperation otherwise } choice when !ReferenceEquals(choice.Condition, value):
                    return DescribeUnder(choice.Condition.Syntax, ReferenceEquals(otherwise, value) ? choice.WhenTrue : otherwise) ?? Follow(choice);
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when ReferenceEquals(arm.Value, value):
                    return choice.Arms.Where(other => other != arm).Select(other => DescribeUnder(other.Syntax, other.Value, choice.Value)).FirstOrDefault(static source => source is not null) ?? Follow(choice);
                case ICoalesceAssignmentOperation assignment when ReferenceEquals(assignment.Value, value):
                    return _outside.Describe(assignment.Target) ?? FollowTarget(assignment.Target, value.Syntax);
                case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Value, value):
                    return FollowTarget(assignment.Target, value.Syntax);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable }:
                    return Follow(variable.Symbol, value.Syntax);
                case IFieldInitializerOperation { InitializedFields.Length: > 0 } field:
                    return Follow(field.InitializedFields[0], value.Syntax);
                case IPropertyInitializerOperation { InitializedProperties.Length: > 0 } property:
                    return Follow(property.InitializedProperties[0], value.Syntax);
                case IParameterInitializerOperation parameter:
                    return Follow(parameter.Parameter, value.Syntax);
                case IArgumentOperation { Parameter: IParameterSymbol parameter } argument:
                    return FollowArgument(argument, parameter);
                case IReturnOperation:
                    return FollowReturned(value);
                default:
                    return null;
            }
        }

        // `configuration.GetValue("Model", "...")`; or a helper that does the same, or keeps it for the body that is made there.
        private string? FollowArgument(IArgumentOperation argument, IParameterSymbol parameter)
        {
            if (parameter.ContainingSymbol is not IMethodSymbol method || argument.Parent is not IOperation call)
            {
                return null;
            }

            if (owner.FindDeclaration(parameter) is null)
            {
                return parameter.Name.IndexOf("default", StringComparison.OrdinalIgnoreCase) >= 0 || parameter.Name.IndexOf("fallback", StringComparison.OrdinalIgnoreCase) >= 0
                    ? _outside.Describe(call)
                    : null;
            }

            return Follow(parameter, argument.Syntax) ?? DescribeCallers(parameter, method, call);
        }

        // An object that is made with this id here and with one from outside elsewhere makes the same body for both.
        private string? DescribeCallers(IParameterSymbol parameter, IMethodSymbol method, IOperation call) =>
            group.Payloads.Any(payload => owner.IsIn(payload.Draft.Root, method.ContainingType) && payload.Draft.Root.FindBody() != call.Syntax.FindBody())
                ? owner.FindArguments(parameter).Where(other => other.Parent?.Parent != call).Select(_outside.Describe).FirstOrDefault(static source => source is not null)
                : null;

        // Only what the same condition is about stands in for it: the arms of a dispatcher are other models, which have bodies of their own.
        private string? FollowReturned(IOperation value)
        {
            if (owner.FindMaker(value.Syntax) is not (ISymbol maker, SyntaxNode declaration) || !_seen.Add(maker))
            {
                return null;
            }

            foreach (ExpressionSyntax other in Bodies.FindReturned(declaration))
            {
                if (other != value.Syntax && owner.Get(other) is IOperation returned && DescribeGuarded(value.Syntax, returned) is string source)
                {
                    return source;
                }
            }

            return maker is IMethodSymbol method
                ? owner.FindCalls(method).Select(Follow).FirstOrDefault(static source => source is not null)
                : FollowUses(maker);
        }

        private string? FollowTarget(IOperation target, SyntaxNode written) => target switch
        {
            ILocalReferenceOperation local => Follow(local.Local, written),
            IParameterReferenceOperation parameter => (parameter.Parameter.RefKind == RefKind.Out ? null : _outside.Describe(parameter)) ?? Follow(parameter.Parameter, written),
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member => Follow(member.Member, written),
            _ => null,
        };

        private string? Follow(ISymbol symbol, SyntaxNode written) =>
            _seen.Add(symbol.OriginalDefinition) ? DescribeWrites(symbol, written) ?? FollowUses(symbol) : null;

        private string? DescribeWrites(ISymbol symbol, SyntaxNode written) => symbol switch
        {
            ILocalSymbol local => owner.FindWrites(local, written).Select(other => DescribeGuarded(written, other)).FirstOrDefault(static source => source is not null),
            IParameterSymbol parameter => owner.FindDeclaration(parameter) is ParameterSyntax { Default: { } standard } && standard.Span.Contains(written.Span)
                ? owner.FindArguments(parameter).Select(_outside.Describe).FirstOrDefault(static source => source is not null)
                : null,
            // A row says what one model has; the others are rows of their own.
            _ => written.FirstAncestorOrSelf<InitializerExpressionSyntax>() is null
                ? owner.FindWrites(symbol, written).Select(_outside.Describe).FirstOrDefault(static source => source is not null)
                : null,
        };

        private string? FollowUses(ISymbol symbol) => owner.FindUses(symbol).Select(Follow).FirstOrDefault(static source => source is not null);

        // `if (string.IsNullOrEmpty(model)) ...`: a condition around one of the two that is about the other, or about what is set.
        private string? DescribeGuarded(SyntaxNode written, IOperation other) =>
            FindBranches(written).Concat(FindBranches(other.Syntax)).Select(branch => DescribeUnder(branch.Condition, other)).FirstOrDefault(static source => source is not null)
            ?? (FindTarget(written) is ExpressionSyntax target && FindBranches(written).Any(branch => Holds(branch.Condition, target)) ? _outside.Describe(other) : null);

        private static IEnumerable<IfStatementSyntax> FindBranches(SyntaxNode node) => node.Ancestors().TakeWhile(static parent => parent is not MemberDeclarationSyntax).OfType<IfStatementSyntax>();

        private string? DescribeUnder(SyntaxNode condition, IOperation other, IOperation? asked = null) =>
            Holds(condition, other.SkipConversions().Syntax) || (asked is not null && SyntaxFactory.AreEquivalent(asked.Syntax, other.SkipConversions().Syntax)) ? _outside.Describe(other) : null;

        private static ExpressionSyntax? FindTarget(SyntaxNode written) => written.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Left;

        // The same expression, the variable that the condition declares, or what an item is taken from: `args.Length > 0 ? args[0] : ...`.
        private static bool Holds(SyntaxNode condition, SyntaxNode value)
        {
            SyntaxNode about = value is ElementAccessExpressionSyntax element ? element.Expression : value;
            return condition.DescendantNodesAndSelf().Any(node => node != value && !value.Contains(node)
                && (SyntaxFactory.AreEquivalent(node, about)
                    || (node is SingleVariableDesignationSyntax designation && about is IdentifierNameSyntax name && string.Equals(designation.Identifier.ValueText, name.Identifier.ValueText, StringComparison.Ordinal))));
        }
    }

    private void Cancel() => cancellationToken.ThrowIfCancellationRequested();

    private SyntaxNode? FindDeclaration(ISymbol symbol) => search.FindDeclaration(symbol.OriginalDefinition, cancellationToken);

    private IReadOnlyList<IOperation> FindCalls(IMethodSymbol method) => texts.Members.FindCalls(method, cancellationToken);

    private IEnumerable<IOperation> FindArguments(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method ? FindCalls(method).Select(call => Arguments.Find(call, parameter.Ordinal)).OfType<IOperation>() : [];

    private IEnumerable<IOperation> FindUses(ISymbol symbol) => References.Find(symbol, search, cancellationToken).Where(static use => use is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation);

    // What else a variable or member is set to.
    private IEnumerable<IOperation> FindWrites(ISymbol symbol, SyntaxNode written)
    {
        IEnumerable<IOperation> values = symbol is ILocalSymbol
            ? FindUses(symbol).Select(static use => use.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, use) ? assignment.Value : null).OfType<IOperation>()
            : texts.Members.FindAssignedValues(symbol, cancellationToken);
        if (FindDeclaration(symbol) is VariableDeclaratorSyntax { Initializer.Value: { } initial } && Get(initial) is IOperation first)
        {
            values = values.Prepend(first);
        }

        return values.Where(value => !value.Syntax.Span.IntersectsWith(written.Span) || value.Syntax.SyntaxTree != written.SyntaxTree);
    }

    // The method or property that gives something back.
    private (ISymbol Maker, SyntaxNode Declaration)? FindMaker(SyntaxNode returned)
    {
        SyntaxNode? declaration = returned.FirstAncestorOrSelf<SyntaxNode>(static node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or AnonymousFunctionExpressionSyntax);
        return declaration is not (null or AnonymousFunctionExpressionSyntax) && search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is ISymbol maker ? (maker, declaration) : null;
    }

    private bool IsIn(SyntaxNode place, INamedTypeSymbol? type) =>
        type is not null
        && place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is TypeDeclarationSyntax declaration
        && SymbolEqualityComparer.Default.Equals(search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken), type.OriginalDefinition);
}
