using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Solutions.Slots;

/// <summary>What flows into and out of methods, lambdas and delegates.</summary>
internal sealed class FunctionFlow(Places places)
{
    /// <summary>A returned value goes to what the innermost function around it returns.</summary>
    public void VisitReturn(IOperation value, IOperation operation, ISymbol? member)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    places.Join(value, lambda);
                    return;
                case ILocalFunctionOperation function:
                    places.JoinReturn(value, function.Symbol);
                    return;
            }
        }

        switch (member)
        {
            case IMethodSymbol method:
                places.JoinReturn(value, method);
                break;
            case IPropertySymbol property:
                places.Join(value, property, property.Type);
                break;
        }
    }

    /// <summary>All that a lambda takes and gives is one with the lambda.</summary>
    public void VisitLambda(IAnonymousFunctionOperation lambda)
    {
        foreach (IParameterSymbol parameter in lambda.Symbol.Parameters)
        {
            places.Join(lambda, parameter, parameter.Type);
        }

        places.JoinReturn(lambda, lambda.Symbol);
    }

    /// <summary>A method that is named and not called is one with its parameters and result.</summary>
    public void VisitReference(IMethodReferenceOperation reference)
    {
        IMethodSymbol method = reference.Method.OriginalDefinition;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            places.Join(reference, parameter, parameter.Type);
        }

        places.JoinReturn(reference, method);
        places.Join(reference, reference.Instance);
    }

    /// <summary>A function meets the delegate that it becomes; a delegate type of the user's own has parameters of its own.</summary>
    public void VisitDelegate(IDelegateCreationOperation creation)
    {
        places.Join(creation, creation.Target);
        if ((creation.Type as INamedTypeSymbol)?.DelegateInvokeMethod is not IMethodSymbol invoke)
        {
            return;
        }

        foreach (IParameterSymbol parameter in invoke.OriginalDefinition.Parameters)
        {
            places.Join(creation.Target, parameter, parameter.Type);
        }

        places.JoinReturn(creation.Target, invoke);
    }
}
