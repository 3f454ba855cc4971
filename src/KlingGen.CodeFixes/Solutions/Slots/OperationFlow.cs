using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>
/// Joins the slots between which values flow in one piece of code. Where nothing special is known of an operation, what it is made of and what
/// it gives are joined: that can join too much, never too little.
/// </summary>
internal sealed class OperationFlow(Places places)
{
    private readonly CallFlow _calls = new(places);
    private readonly PatternFlow _patterns = new(places);
    private readonly FunctionFlow _functions = new(places);

    /// <summary>Joins what one operation, without those inside it, lets flow.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="member">The method, property or field whose code it is in.</param>
    public void Visit(IOperation operation, ISymbol? member)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator:
                IOperation? initial = (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value;
                places.Join(initial, declarator.Symbol, declarator.Symbol.Type);
                break;
            case ILocalReferenceOperation local:
                places.Join(local, local.Local, local.Local.Type);
                break;
            case IParameterReferenceOperation { Parameter: { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } parameter:
                places.Join(parameter, FindLambda(parameter));
                break;
            case IParameterReferenceOperation parameter:
                places.Join(parameter, parameter.Parameter, parameter.Parameter.OriginalDefinition.Type);
                break;
            case IInvocationOperation call:
                _calls.Visit(call, call.TargetMethod, call.Instance, call.Arguments);
                break;
            case IObjectCreationOperation { Constructor: IMethodSymbol constructor } creation:
                _calls.Visit(creation, constructor, null, creation.Arguments);
                break;
            case IPropertyReferenceOperation property:
                _calls.Visit(property, property.Property, property.Instance, property.Arguments);
                break;
            case IFieldReferenceOperation field:
                _calls.Visit(field, field.Field, field.Instance, []);
                break;
            case IEventReferenceOperation raised:
                _calls.Visit(raised, raised.Event, raised.Instance, []);
                break;
            case IConversionOperation conversion:
                _calls.VisitConversion(conversion);
                break;
            case IInstanceReferenceOperation instance:
                places.Join(instance, FindImplicit(instance));
                break;
            case IConditionalAccessInstanceOperation instance:
                places.Join(instance, FindReceiver(instance));
                break;
            case IReturnOperation { ReturnedValue: IOperation value }:
                _functions.VisitReturn(value, operation, member);
                break;
            case IAnonymousFunctionOperation lambda:
                _functions.VisitLambda(lambda);
                break;
            case IMethodReferenceOperation reference:
                _functions.VisitReference(reference);
                break;
            case IDelegateCreationOperation creation:
                _functions.VisitDelegate(creation);
                break;
            case IForEachLoopOperation loop:
                VisitLoop(loop);
                break;
            case IArrayInitializerOperation initializer:
                JoinEach(FindArray(initializer), initializer.ElementValues);
                break;
            case ISpreadOperation spread:
                places.Join(spread.Operand, spread.Parent);
                break;
            case ISymbolInitializerOperation initializer:
                VisitInitializer(initializer);
                break;
            case IMemberInitializerOperation nested:
                places.Join(nested.InitializedMember, nested.Initializer);
                break;
            case IPatternOperation or IIsPatternOperation or IIsTypeOperation or ISwitchExpressionOperation or ISwitchOperation or IPropertySubpatternOperation:
                _patterns.Visit(operation);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                _patterns.VisitDeconstruction(deconstruction);
                JoinParts(deconstruction);
                break;
            default:
                JoinParts(operation);
                break;
        }
    }

    private void JoinParts(IOperation operation)
    {
        IOperation? first = null;
        foreach (IOperation part in operation.ChildOperations)
        {
            places.Join(operation, part);
            if (places.FindSubjects(part).IsEmpty)
            {
                continue;
            }

            places.Join(first, part);
            first ??= part;
        }
    }

    private void JoinEach(IOperation? whole, IEnumerable<IOperation> parts)
    {
        foreach (IOperation part in parts)
        {
            places.Join(whole, part);
        }
    }

    private void VisitLoop(IForEachLoopOperation loop)
    {
        foreach (ILocalSymbol local in loop.Locals)
        {
            places.Join(loop.Collection, local, local.Type);
        }

        places.Join(loop.Collection, loop.LoopControlVariable);
    }

    private void VisitInitializer(ISymbolInitializerOperation initializer)
    {
        switch (initializer)
        {
            case IFieldInitializerOperation fields:
                foreach (IFieldSymbol field in fields.InitializedFields)
                {
                    places.Join(initializer.Value, field, field.Type);
                }

                break;
            case IPropertyInitializerOperation properties:
                foreach (IPropertySymbol property in properties.InitializedProperties.OfType<IPropertySymbol>())
                {
                    places.Join(initializer.Value, property, property.Type);
                }

                break;
            case IParameterInitializerOperation parameter:
                places.Join(initializer.Value, parameter.Parameter, parameter.Parameter.Type);
                break;
        }
    }

    // What an initializer adds to or sets is the object that is being made or copied.
    private static IOperation? FindImplicit(IInstanceReferenceOperation instance)
    {
        IOperation? current = instance.Parent;
        if (instance.ReferenceKind is InstanceReferenceKind.PatternInput)
        {
            while (current is not (null or IPatternOperation))
            {
                current = current.Parent;
            }

            return current;
        }

        if (instance.ReferenceKind is not InstanceReferenceKind.ImplicitReceiver)
        {
            return null;
        }

        while (current is not (null or IObjectOrCollectionInitializerOperation))
        {
            current = current.Parent;
        }

        return current?.Parent is IMemberInitializerOperation member ? member.InitializedMember : current?.Parent;
    }

    // The rows of an array of several dimensions have no type of their own.
    private static IOperation? FindArray(IArrayInitializerOperation initializer)
    {
        IOperation? current = initializer.Parent;
        while (current is IArrayInitializerOperation)
        {
            current = current.Parent;
        }

        return current;
    }

    // The variables of a query go from clause to clause in parameters that nobody wrote.
    private static IAnonymousFunctionOperation? FindLambda(IParameterReferenceOperation reference)
    {
        IOperation? current = reference.Parent;
        while (current is not null && !(current is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, reference.Parameter.ContainingSymbol)))
        {
            current = current.Parent;
        }

        return current as IAnonymousFunctionOperation;
    }

    private static IOperation? FindReceiver(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? current = instance.Parent, inner = instance; current is not null; inner = current, current = current.Parent)
        {
            if (current is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
