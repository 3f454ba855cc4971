using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Where a key is written to, by syntax alone.</summary>
/// <param name="Creation">The expression that creates the container and holds the entry, or null.</param>
/// <param name="Receiver">The expression that is written to by an assignment, or null.</param>
/// <param name="Call">The call that writes, where it is one.</param>
internal readonly record struct EntryPlace(ExpressionSyntax? Creation, ExpressionSyntax? Receiver, InvocationExpressionSyntax? Call)
{
    /// <summary>The place of an entry whose key an expression is, or null when it is the key of none.</summary>
    public static EntryPlace? Find(ExpressionSyntax key)
    {
        key = ClimbEncoding(key);
        return key.Parent switch
        {
            ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax assignment } access } }
                when assignment.Left == access && assignment.Parent is InitializerExpressionSyntax initializer => Created(initializer),
            ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ElementAccessExpressionSyntax access } } => Indexed(access),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => IsPairCreation(call) ? Paired(call) : new EntryPlace(null, null, call),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax pair } } => Paired(pair),
            ArgumentSyntax { Parent: TupleExpressionSyntax pair } argument when pair.Arguments[0] == argument => Paired(pair),
            InitializerExpressionSyntax { Parent: InitializerExpressionSyntax initializer } element when element.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
                Created(initializer),
            _ => null,
        };
    }

    private static EntryPlace? Indexed(ElementAccessExpressionSyntax access)
    {
        ExpressionSyntax target = access.ClimbWrappers();
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target && IsSetting(assignment)
            ? new EntryPlace(null, access.Expression, null)
            : null;
    }

    public static bool IsSetting(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) || assignment.IsKind(SyntaxKind.AddAssignmentExpression);


    private static EntryPlace? Paired(ExpressionSyntax pair)
    {
        pair = pair.ClimbWrappers();
        return pair.Parent switch
        {
            InitializerExpressionSyntax initializer => Created(initializer),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => new EntryPlace(collection, null, null),
            // Body(("key", value), ("other", value)) makes a container of what it is given.
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => SetterCall.HasSetterName(call.FindMethodName())
                ? new EntryPlace(null, null, call)
                : new EntryPlace(call, null, null),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } => new EntryPlace(creation, null, null),
            YieldStatementSyntax => new EntryPlace(pair, null, null),
            _ => null,
        };
    }

    // The initializer itself where it fills what is there already: Input = { ["key"] = value }.
    private static EntryPlace Created(InitializerExpressionSyntax initializer) =>
        new(initializer.Parent as ExpressionSyntax is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            ? (ExpressionSyntax)initializer.Parent
            : initializer, null, null);

    private static bool IsPairCreation(InvocationExpressionSyntax call) =>
        call.FindMethodName() == "Create" && call.FindReceiver()?.ToString().EndsWith("KeyValuePair", StringComparison.Ordinal) == true;

    /// <summary>The key with the condition that chooses it and what encodes it for a writer.</summary>
    public static ExpressionSyntax ClimbEncoding(ExpressionSyntax key)
    {
        key = key.ClimbWrappers();
        while (key.Parent is ConditionalExpressionSyntax choice && choice.Condition != key)
        {
            key = choice.ClimbWrappers();
        }

        return key.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax encoding } && encoding.FindMethodName() == "Encode"
            ? encoding.ClimbWrappers()
            : key;
    }
}
