using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Payloads;

/// <summary>Finds what a generated request is a copy of: <c>first with { StartImageUrl = frame }</c>.</summary>
/// <param name="search">The project's files.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class CopiedRequests(ProjectSearch search, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 40;

    private readonly Queue<IOperation> _open = new();
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly List<IOperation> _found = [];

    /// <summary>All expressions that create or change what is copied; null where one of its sources is not seen.</summary>
    public static IReadOnlyList<IOperation>? Find(IWithOperation copy, ProjectSearch search, CancellationToken cancellationToken)
    {
        CopiedRequests copied = new(search, cancellationToken);
        copied._open.Enqueue(copy.Operand);
        for (int step = 0; copied._open.Count > 0; step++)
        {
            if (step == MaximumSteps || !copied.Follow(copied._open.Dequeue().SkipConversions()))
            {
                return null;
            }
        }

        return copied._found;
    }

    private bool Follow(IOperation value)
    {
        if (!_seen.Add(value.Syntax))
        {
            return true;
        }

        switch (value)
        {
            case IObjectCreationOperation:
                _found.Add(value);
                return true;
            case IWithOperation copy:
                _found.Add(copy);
                _open.Enqueue(copy.Operand);
                return true;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                _open.Enqueue(choice.WhenTrue);
                _open.Enqueue(otherwise);
                return true;
            case ICoalesceOperation choice:
                _open.Enqueue(choice.Value);
                _open.Enqueue(choice.WhenNull);
                return true;
            case ILocalReferenceOperation { Local: var local }:
                return AddInitial(local) && AddAssigned(local);
            case IFieldReferenceOperation { Field: { } field } when field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private:
                return AddMember(field);
            case IPropertyReferenceOperation { Property: { IsIndexer: false, IsAbstract: false, IsVirtual: false } property } when property.SetMethod is not { DeclaredAccessibility: not Accessibility.Private }:
                return AddMember(property);
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter } when !method.IsChosenByType():
                return AddArguments(method, parameter) && AddAssigned(parameter);
            case IInvocationOperation { TargetMethod: { } method } when !method.IsChosenByType():
                return AddReturned(method);
            default:
                return false;
        }
    }

    private bool AddInitial(ISymbol symbol)
    {
        if (Bodies.FindInitial(search.FindDeclaration(symbol, cancellationToken)) is not ExpressionSyntax initial)
        {
            return false;
        }

        return Add(initial);
    }

    private bool AddAssigned(ISymbol variable)
    {
        foreach (IOperation reference in References.Find(variable, search, cancellationToken))
        {
            switch (reference.Parent)
            {
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                    return false;
                case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, reference):
                    _open.Enqueue(assignment.Value);
                    break;
                case IAssignmentOperation other when ReferenceEquals(other.Target, reference):
                    return false;
            }
        }

        return true;
    }

    private bool AddMember(ISymbol member)
    {
        IReadOnlyList<IOperation> assigned = search.Members.FindAssignedValues(member, cancellationToken);
        foreach (IOperation value in assigned)
        {
            _open.Enqueue(value);
        }

        return AddInitial(member) || assigned.Count > 0;
    }

    private bool AddArguments(IMethodSymbol method, IParameterSymbol parameter)
    {
        IReadOnlyList<IOperation> calls = search.Members.FindCalls(method, cancellationToken);
        foreach (IOperation call in calls)
        {
            if (Arguments.Find(call, parameter.Ordinal) is not IOperation argument)
            {
                return false;
            }

            _open.Enqueue(argument);
        }

        return calls.Count > 0;
    }

    private bool AddReturned(IMethodSymbol method)
    {
        ExpressionSyntax[] returned = search.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition, cancellationToken) is SyntaxNode declaration ? [.. Bodies.FindReturned(declaration)] : [];
        return returned.Length > 0 && Array.TrueForAll(returned, Add);
    }

    private bool Add(ExpressionSyntax source)
    {
        if (search.GetModel(source.SyntaxTree).GetOperation(source, cancellationToken) is not IOperation value)
        {
            return false;
        }

        _open.Enqueue(value);
        return true;
    }
}
