using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Up: from an expression to whatever takes its value.
internal sealed partial class PayloadFlow
{
    private void Climb(IOperation value)
    {
        IOperation current = value;
        while (current.Parent is IOperation parent)
        {
            if (current.Syntax.Parent is LetClauseSyntax let)
            {
                FollowRange(let);
                return;
            }

            switch (parent)
            {
                case IArgumentOperation argument when argument.Parent is IPropertyReferenceOperation:
                    return;
                case IArgumentOperation argument when argument.Parent is IOperation call:
                    if (!PassArgument(argument, call))
                    {
                        return;
                    }

                    parent = call;
                    break;
                case IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add:
                    if (IsPartOf(add))
                    {
                        IsPart = true;
                        return;
                    }

                    parent = add;
                    break;
                case IInvocationOperation { TargetMethod.Name: "TryGetValue", Arguments.Length: 2 } row when _isInTable && ReferenceEquals(current, row.Instance):
                    FollowHolder(row.Arguments[1].Value is IDeclarationExpressionOperation declared ? declared.Expression : row.Arguments[1].Value);
                    return;
                case IInvocationOperation call when !GivesPayload(call) || IsLookUp(call) || !AreKept(call):
                    return;
                case IInvocationOperation call:
                    // The payload, or what holds it, is what the call is made on.
                    FollowLambdas(call, current);
                    ImmutableArray<EndpointMention> arguments = _beside.Gather(call, current);
                    _found.Add(arguments);
                    if (IsKnown(arguments))
                    {
                        return;
                    }

                    if (GivesResult(call))
                    {
                        FollowSetters(current);
                        return;
                    }

                    break;
                case IDynamicInvocationOperation call:
                    ImmutableArray<EndpointMention> others = MentionGatherer.Merge(call.Arguments.Where(item => !ReferenceEquals(item, current)).Select(item => _mentions.Gather(item)));
                    _found.Add(others);
                    if (IsKnown(others))
                    {
                        return;
                    }

                    break;
                case IPropertyReferenceOperation { Arguments.Length: 1 } wrapped
                    when ReferenceEquals(current, wrapped.Instance) && wrapped.Parent is not IAssignmentOperation && Wrappers.IsName(wrapped.Arguments[0].Value):
                    break;
                case IPropertyReferenceOperation { Arguments.Length: 1 } row
                    when _isInTable && ReferenceEquals(current, row.Instance) && row.Parent is not IAssignmentOperation && IsOwnRow(row):
                    break;
                case IPropertyReferenceOperation { Property.Name: "WrittenSpan" or "WrittenMemory" or "Span" or "Memory" or "RootElement" } written when ReferenceEquals(current, written.Instance):
                    break;
                case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "KeyValuePair" or "Lazy" } } pair when ReferenceEquals(current, pair.Instance):
                    break;
                case IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true, Name: var name } } unwrapped when ReferenceEquals(current, unwrapped.Instance) && WrapperNames.Contains(name):
                    break;
                case IPropertyReferenceOperation property when ReferenceEquals(current, property.Instance):
                    AddAssigned(property);
                    return;
                case IFieldReferenceOperation:
                    return;
                case ISimpleAssignmentOperation assignment when ReferenceEquals(current, assignment.Value):
                    if (!PassAssignment(assignment))
                    {
                        return;
                    }

                    break;
                case ISimpleAssignmentOperation or ICompoundAssignmentOperation:
                    return;
                case IForEachLoopOperation loop when ReferenceEquals(current, loop.Collection):
                    foreach (ILocalSymbol item in loop.Locals.Where(local => loop.Locals.Length == 1 || local.Type.SpecialType is SpecialType.None or SpecialType.System_Object))
                    {
                        Follow(item);
                    }

                    return;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    if (IsMadeIn(declarator) || !_stripped.AreTakenOut(declarator.Symbol, declarator.Syntax))
                    {
                        Follow(declarator.Symbol, declarator.Syntax);
                    }

                    return;
                case ISymbolInitializerOperation initializer:
                    foreach (ISymbol symbol in FindInitialized(initializer))
                    {
                        Follow(symbol);
                    }

                    return;
                case IAnonymousObjectCreationOperation or IObjectCreationOperation when IsOnlyLookedAt(parent):
                    return;
                case IDeconstructionAssignmentOperation parts when ReferenceEquals(current, parts.Value):
                    FollowItem(parts.Target);
                    return;
                case IAnonymousObjectCreationOperation or IObjectCreationOperation or ITupleOperation:
                    if (parent is ITupleOperation { Elements: var items })
                    {
                        _item = items.IndexOf(current);
                        _tuples.Add(parent.Syntax);
                    }

                    _rows.Add(parent.Syntax);

                    ImmutableArray<EndpointMention> siblings = _beside.Gather(parent, current);
                    _found.Add(siblings);
                    if (IsKnown(siblings))
                    {
                        return;
                    }

                    break;
                case IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IAwaitOperation or ICoalesceOperation:
                case IArrayInitializerOperation or IArrayCreationOperation or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation:
                case IInterpolationOperation or IInterpolatedStringOperation:
                case ISwitchExpressionOperation or ISwitchExpressionArmOperation or ITranslatedQueryOperation:
                    break;
                case IConditionalAccessOperation access when ReferenceEquals(current, access.Operation):
                    // `payload?.Prompt` is a member of it.
                    if (access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(static part => part is IConditionalAccessInstanceOperation) is not IOperation accessed)
                    {
                        return;
                    }

                    parent = accessed;
                    break;
                case IConditionalAccessOperation:
                    break;
                case IWithOperation copy when ReferenceEquals(current, copy.Operand):
                    break;
                case IConditionalOperation choice when !ReferenceEquals(current, choice.Condition) && choice.Type is not null:
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                    break;
                case IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol given, DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } whole } when SymbolEqualityComparer.Default.Equals(whole.MatchedType, whole.InputType):
                    // `if (Create() is { } body)`
                    Follow(given, whole.Syntax);
                    return;
                case IReturnOperation returned:
                    FollowReturned(returned);
                    return;
                default:
                    // A collection expression and its like have no operation in the oldest compiler.
                    if (parent.Kind != OperationKind.None && parent.Syntax is not (CollectionExpressionSyntax or CollectionElementSyntax))
                    {
                        return;
                    }

                    break;
            }

            current = parent;
        }
    }
}
