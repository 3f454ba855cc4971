using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The functions of the project that a delegate can be.</summary>
/// <param name="search">The project's files.</param>
/// <param name="members">Who calls and assigns what.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class Functions(ProjectSearch search, Members members, CancellationToken cancellationToken)
{
    private readonly List<IMethodSymbol> _found = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas and methods that are given for a delegate; none where all come from outside.</summary>
    public static IReadOnlyList<IMethodSymbol> Find(IOperation? value, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        Functions functions = new(search, members, cancellationToken);
        functions.Add(value);
        return functions._found;
    }

    private void Add(IOperation? value)
    {
        switch (value?.SkipConversions())
        {
            case IDelegateCreationOperation creation:
                Add(creation.Target);
                break;
            case IAnonymousFunctionOperation lambda:
                _found.Add(lambda.Symbol);
                break;
            case IMethodReferenceOperation { Method: { } method }:
                _found.Add(method.OriginalDefinition);
                break;
            case IConditionalOperation choice:
                Add(choice.WhenTrue);
                Add(choice.WhenFalse);
                break;
            case ICoalesceOperation choice:
                Add(choice.Value);
                Add(choice.WhenNull);
                break;
            case IConditionalAccessInstanceOperation { Syntax: { } instance } when search.GetModel(instance.SyntaxTree).GetSymbolInfo(instance, cancellationToken).Symbol is ISymbol symbol:
                AddHeld(symbol);
                break;
            case ILocalReferenceOperation local:
                AddHeld(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                AddHeld(parameter.Parameter);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                AddHeld(member.Member);
                break;
        }
    }

    private void AddHeld(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!_seen.Add(symbol))
        {
            return;
        }

        SyntaxNode? declaration = search.FindDeclaration(symbol, cancellationToken);
        ExpressionSyntax? initial = Bodies.FindInitial(declaration);
        if (initial is not null)
        {
            Add(search.GetModel(initial.SyntaxTree).GetOperation(initial, cancellationToken));
        }

        switch (symbol)
        {
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method } parameter:
                foreach (IOperation call in members.FindCalls(method, cancellationToken))
                {
                    Add(Arguments.Find(call, parameter.Ordinal));
                }

                break;
            case IFieldSymbol or IPropertySymbol:
                foreach (IOperation assigned in members.FindAssignedValues(symbol, cancellationToken))
                {
                    Add(assigned);
                }

                if (symbol is IPropertySymbol { ContainingType.IsRecord: true } && declaration is ParameterSyntax positional
                    && search.GetModel(positional.SyntaxTree).GetDeclaredSymbol(positional, cancellationToken) is IParameterSymbol given)
                {
                    AddHeld(given);
                }

                break;
            case ILocalSymbol local:
                foreach (IOperation reference in References.Find(local, search, cancellationToken))
                {
                    if (reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference))
                    {
                        Add(assignment.Value);
                    }
                }

                break;
        }
    }
}
