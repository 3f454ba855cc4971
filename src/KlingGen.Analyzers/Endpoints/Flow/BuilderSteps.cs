using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Finds the calls on builders for which one of the builder's steps is not taken: <c>new Body().WithPrompt(text).Build()</c>, of what <c>WithScale</c> writes.</summary>
internal sealed class BuilderSteps(ProjectSearch search, Members members, CancellationToken cancellationToken)
{
    /// <summary>The calls on objects of which it is seen that a method is not called on them, and those that make the objects.</summary>
    /// <param name="step">The method that writes something.</param>
    public IEnumerable<SyntaxNode> FindWithout(IMethodSymbol step)
    {
        if (step is not { IsStatic: false, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private, ContainingType: { TypeKind: TypeKind.Class } builder } || members.FindCalls(step, cancellationToken).Count == 0)
        {
            return [];
        }

        return builder.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: false, MethodKind: MethodKind.Ordinary } && !SymbolEqualityComparer.Default.Equals(method, step))
            .SelectMany(method => members.FindCalls(method, cancellationToken))
            .Where(call => FindSteps(call) is IReadOnlyCollection<IMethodSymbol> taken && !taken.Contains(step.OriginalDefinition, SymbolEqualityComparer.Default))
            .SelectMany(call => FindMade(FindStart(call)) is IOperation made ? new[] { call.Syntax, made.Syntax } : [call.Syntax])
            .Distinct();
    }

    // All that is called on the object; null where others may call more.
    private IReadOnlyCollection<IMethodSymbol>? FindSteps(IOperation call)
    {
        switch (FindStart(call))
        {
            case IOperation made when IsMade(made):
                IOperation end = FindEnd(made);
                return end.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } && SymbolEqualityComparer.Default.Equals(local.Type, made.Type)
                    ? FindSteps(local, FindChain(made))
                    : FindChain(made);
            case ILocalReferenceOperation { Local: { } held }:
                return FindSteps(held, []);
            default:
                return null;
        }
    }

    private List<IMethodSymbol>? FindSteps(ILocalSymbol local, List<IMethodSymbol> found)
    {
        foreach (IOperation use in References.Find(local, search, cancellationToken))
        {
            if (use.Parent is not IInvocationOperation call || !ReferenceEquals(call.Instance, use))
            {
                return null;
            }

            found.AddRange(FindChain(use));
        }

        return FindInitial(local) is IOperation made ? [.. found, .. FindChain(made)] : null;
    }

    private IOperation? FindInitial(ILocalSymbol local) =>
        search.FindDeclaration(local, cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator
        && search.GetModel(declarator.SyntaxTree).GetOperation(initial, cancellationToken)?.SkipConversions() is IOperation value
        && FindStart(value) is IOperation made
        && IsMade(made)
            ? made
            : null;

    private IOperation? FindMade(IOperation start) => IsMade(start) ? start : start is ILocalReferenceOperation local ? FindInitial(local.Local) : null;

    private static IOperation FindStart(IOperation value)
    {
        while (value is IInvocationOperation { Instance: { } instance })
        {
            value = instance.SkipConversions();
        }

        return value;
    }

    // `new Body()`, `Body.For("...")`
    private static bool IsMade(IOperation start) => start is IObjectCreationOperation || Objects.IsFactory(start);

    private static List<IMethodSymbol> FindChain(IOperation start)
    {
        List<IMethodSymbol> found = [];
        for (IOperation current = start; current.Parent is IInvocationOperation call && ReferenceEquals(call.Instance, current); current = call)
        {
            found.Add(call.TargetMethod.OriginalDefinition);
        }

        return found;
    }

    private static IOperation FindEnd(IOperation start)
    {
        IOperation end = start;
        while (end.Parent is IConversionOperation || (end.Parent is IInvocationOperation call && ReferenceEquals(call.Instance, end)))
        {
            end = end.Parent;
        }

        return end;
    }
}
