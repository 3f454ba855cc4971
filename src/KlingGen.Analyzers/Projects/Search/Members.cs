using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>Where the members of a project are called and assigned.</summary>
internal sealed class Members(ProjectSearch search)
{
    // A method with more callers than this is an all-purpose helper: what its callers say tells nothing.
    private const int MaximumUses = 200;

    /// <summary>What calls and assignments refer to.</summary>
    public CallSites Sites { get; } = new(search);

    private Members? _whole;
    private ISet<SyntaxNode>? _leftOut;

    /// <summary>The same without some calls.</summary>
    public Members Without(ISet<SyntaxNode> calls) => new(search) { _whole = this, _leftOut = calls };

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _assignments = new(SymbolEqualityComparer.Default);

    /// <summary>The invocations and object creations that call a method, also through what it overrides or implements.</summary>
    public IReadOnlyList<IOperation> FindCalls(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (_calls.TryGetValue(method, out IReadOnlyList<IOperation>? known))
        {
            return known;
        }

        if (_whole is not null)
        {
            return _calls.GetOrAdd(method, [.. _whole.FindCalls(method, cancellationToken).Where(call => !_leftOut!.Contains(call.Syntax))]);
        }

        List<IOperation> found = [];
        string name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.FindCalledName();
        ArgumentCount count = new(method);
        foreach (SyntaxToken token in Sites.FindNames(method, name, cancellationToken))
        {
            if (found.Count <= MaximumUses
                && FindCallSyntax(token) is SyntaxNode call
                && count.Fits(call)
                && Sites.Find(call, cancellationToken) is IMethodSymbol called
                && CanRun(called, method)
                && search.GetModel(call.SyntaxTree).GetOperation(call, cancellationToken) is IOperation operation
                && IsCallOf(operation, method))
            {
                found.Add(operation);
            }
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            AddTargetTypedCreations(method, count, found, cancellationToken);
        }

        return _calls.GetOrAdd(method, found.Count > MaximumUses ? [] : found);
    }

    /// <summary>The values that a field or property gets anywhere outside its declaration.</summary>
    public IReadOnlyList<IOperation> FindAssignedValues(ISymbol member, CancellationToken cancellationToken)
    {
        if (_whole is not null)
        {
            return _whole.FindAssignedValues(member, cancellationToken);
        }

        member = member.OriginalDefinition;
        if (_assignments.TryGetValue(member, out IReadOnlyList<IOperation>? known))
        {
            return known;
        }

        List<IOperation> found = [];
        foreach (SyntaxToken token in Sites.FindNames(member, member.Name, cancellationToken))
        {
            SyntaxNode? target = token.Parent is { Parent: MemberAccessExpressionSyntax access } name && access.Name == name ? access : token.Parent;
            if (target is ExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } left
                && assignment.Left == left
                && SymbolEqualityComparer.Default.Equals(Sites.Find(left, cancellationToken), member)
                && search.GetModel(assignment.SyntaxTree).GetOperation(assignment, cancellationToken) is IAssignmentOperation operation
                && operation.Target is IMemberReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member))
            {
                found.Add(operation.Value);
            }
            else if (target is ExpressionSyntax item
                && TupleItems.FindAssigned(item) is ExpressionSyntax value
                && SymbolEqualityComparer.Default.Equals(Sites.Find(item, cancellationToken), member)
                && search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken) is IOperation given)
            {
                found.Add(given);
            }
        }

        return _assignments.GetOrAdd(member, found.Count > MaximumUses ? [] : found);
    }

    /// <summary>The types of the project that derive from a class or implement an interface, directly or not.</summary>
    public IEnumerable<INamedTypeSymbol> FindDerived(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        type = type.OriginalDefinition;
        Queue<INamedTypeSymbol> open = new([type]);
        HashSet<INamedTypeSymbol> seen = new(SymbolEqualityComparer.Default) { type };
        while (open.Count > 0)
        {
            INamedTypeSymbol current = open.Dequeue();
            foreach (SyntaxToken token in search.FindIdentifiers(current.Name, cancellationToken))
            {
                if (token.Parent?.FirstAncestorOrSelf<BaseTypeSyntax>() is { Parent: BaseListSyntax { Parent: TypeDeclarationSyntax declaration } }
                    && search.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol derived
                    && seen.Add(derived)
                    && IsDirectlyUnder(derived, current))
                {
                    open.Enqueue(derived);
                    yield return derived;
                }
            }
        }
    }

    /// <summary>Whether calling one method can run another.</summary>
    public static bool CanRun(IMethodSymbol called, IMethodSymbol method)
    {
        called = (called.ReducedFrom ?? called).OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(called, method))
        {
            return true;
        }

        for (IMethodSymbol? overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, called))
            {
                return true;
            }
        }

        return called.ContainingType is { TypeKind: TypeKind.Interface } contract
            && string.Equals(called.Name, method.FindCalledName(), StringComparison.Ordinal)
            && method.ContainingType?.AllInterfaces.Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, contract.OriginalDefinition)) == true
            && method.ContainingType.FindImplementationForInterfaceMember(called) is var implementation
            && (implementation is null || SymbolEqualityComparer.Default.Equals(implementation.OriginalDefinition, method));
    }

    private static bool IsDirectlyUnder(INamedTypeSymbol derived, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, type)
        || derived.Interfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, type));

    private static bool IsCallOf(IOperation operation, IMethodSymbol method) => operation switch
    {
        IInvocationOperation invocation => CanRun(invocation.TargetMethod, method),
        IObjectCreationOperation creation => creation.Constructor is not null
            && SymbolEqualityComparer.Default.Equals(creation.Constructor.OriginalDefinition, method),
        _ => false,
    };

    private static SyntaxNode? FindCallSyntax(SyntaxToken name)
    {
        SyntaxNode? node = name.Parent;
        switch (node?.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Name == node:
                node = access;
                break;
            case MemberBindingExpressionSyntax binding when binding.Name == node:
                node = binding;
                break;
            case QualifiedNameSyntax qualified when qualified.Right == node:
                node = qualified;
                break;
        }

        return node?.Parent switch
        {
            InvocationExpressionSyntax invocation when invocation.Expression == node => invocation,
            ObjectCreationExpressionSyntax creation when creation.Type == node => creation,
            PrimaryConstructorBaseTypeSyntax primary when primary.Type == node => primary,
            _ => null,
        };
    }

    // `Row[] rows = [new("..."), new("...")]` names the type once at most, and not at the creations.
    private void AddTargetTypedCreations(IMethodSymbol constructor, ArgumentCount count, List<IOperation> found, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in search.FindFiles(constructor.ContainingType.Name, cancellationToken))
        {
            foreach (SyntaxNode node in FileFacts.Of(tree).FindImplicitCalls(cancellationToken))
            {
                if (count.Fits(node)
                    && SymbolEqualityComparer.Default.Equals(Sites.Find(node, cancellationToken), constructor)
                    && search.GetModel(tree).GetOperation(node, cancellationToken) is IOperation operation)
                {
                    found.Add(operation);
                }
            }
        }
    }
}
