using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Projects.Search;

/// <summary>What small immutable objects and tables of a program hold.</summary>
internal static class Objects
{
    private const int MaximumSteps = 6;

    /// <summary>The one expression that creates what another refers to, or null.</summary>
    public static IObjectCreationOperation? FindCreation(IOperation? value, ProjectSearch search, CancellationToken cancellationToken) =>
        FindSource(value, search, cancellationToken) as IObjectCreationOperation;

    /// <summary>The one expression that creates what another refers to, or makes it of another object: <c>Kling with { Route = "..." }</c>; null elsewhere.</summary>
    public static IOperation? FindMade(IOperation? value, ProjectSearch search, CancellationToken cancellationToken) =>
        FindSource(value, search, cancellationToken) is IOperation made and (IObjectCreationOperation or IWithOperation) ? made : null;

    /// <summary>What the object that is made has for a member: by initializer, by constructor, or of what it is a copy of; null where nothing says.</summary>
    public static IOperation? FindValue(IOperation? made, ISymbol member, ProjectSearch search, CancellationToken cancellationToken)
    {
        for (int step = 0; made is IWithOperation copy && step < MaximumSteps; step++)
        {
            if (FindAssigned(copy.Initializer, member) is IOperation value)
            {
                return value;
            }

            made = FindMade(copy.Operand, search, cancellationToken);
        }

        return made is IObjectCreationOperation creation ? FindCreated(creation, member, search, cancellationToken) : null;
    }

    /// <summary>What a flag of the object that is made is; false where neither its creation nor a constructor sets it, and null where that is not known.</summary>
    public static bool? FindFlag(IOperation? made, ISymbol flag, ProjectSearch search, Members members, CancellationToken cancellationToken)
    {
        if (FindValue(made, flag, search, cancellationToken) is IOperation value)
        {
            return value.SkipConversions().ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;
        }

        return made is IObjectCreationOperation { Type: INamedTypeSymbol type }
            && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, flag.ContainingType.OriginalDefinition)
            && search.FindDeclaration(flag, cancellationToken) is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null }
            && members.FindAssignedValues(flag, cancellationToken).All(static assigned => assigned.Parent is { Parent: IObjectOrCollectionInitializerOperation })
                ? false
                : null;
    }

    private static IOperation? FindAssigned(IObjectOrCollectionInitializerOperation? initializer, ISymbol member)
    {
        foreach (IOperation item in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (item is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment
                && SymbolEqualityComparer.Default.Equals(target.Member, member))
            {
                return assignment.Value;
            }
        }

        return null;
    }

    private static IOperation? FindCreated(IObjectCreationOperation creation, ISymbol member, ProjectSearch search, CancellationToken cancellationToken)
    {
        if (FindAssigned(creation.Initializer, member) is IOperation assigned)
        {
            return assigned;
        }

        foreach (IArgumentOperation argument in creation.Arguments)
        {
            // A positional record's parameter, or one that a constructor passes on, has the member's name.
            if (argument.Parameter is { } parameter && string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))
            {
                return argument.Value;
            }
        }

        return search.FindDeclaration(member, cancellationToken) is PropertyDeclarationSyntax { Initializer.Value: { } initial } declaration
            ? search.GetModel(declaration.SyntaxTree).GetOperation(initial, cancellationToken)
            : null;
    }

    /// <summary>The items of a collection or table, or null where they cannot be seen.</summary>
    public static List<CollectionElement>? FindElements(IOperation? collection, ProjectSearch search, CancellationToken cancellationToken) =>
        FindElements(collection, search, MaximumSteps, cancellationToken);

    private static List<CollectionElement>? FindElements(IOperation? collection, ProjectSearch search, int steps, CancellationToken cancellationToken)
    {
        // A collection can be defined by itself in code that is being typed.
        if (steps == 0)
        {
            return null;
        }

        IOperation? source = FindLazy(collection, search, cancellationToken) ?? FindSource(collection, search, cancellationToken);
        List<CollectionElement> found = [];
        switch (source)
        {
            case IArrayCreationOperation { Initializer: { } items }:
                found.AddRange(items.ElementValues.Select(item => new CollectionElement(null, item)));
                return found;
            case IArrayInitializerOperation items:
                found.AddRange(items.ElementValues.Select(item => new CollectionElement(null, item)));
                return found;
            case IObjectCreationOperation { Initializer: { } items }:
                AddInitializers(items, found);
                found.AddRange(AddedElements.Find(collection, search, cancellationToken));
                return found;
            case IObjectCreationOperation when AddedElements.Find(collection, search, cancellationToken).ToList() is { Count: > 0 } added:
                return added;
            case IInvocationOperation { TargetMethod.Name: "Create" or "ToList" or "ToArray" or "ToFrozenDictionary" or "ToFrozenSet" or "ToImmutableArray" or "ToImmutableDictionary" or "AsReadOnly" } call:
                IOperation? inner = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
                return inner?.SkipConversions() is IArrayCreationOperation { Initializer: { } given }
                    ? [.. given.ElementValues.Select(item => new CollectionElement(null, item))]
                    : FindElements(inner, search, steps - 1, cancellationToken);
            case IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable", Arguments: { IsEmpty: false } arguments } query:
                return FindQueried(query.TargetMethod.Name, arguments, search, steps - 1, cancellationToken);
            default:
                // A collection expression has no operation in the oldest compiler that is supported.
                return source?.Syntax is CollectionExpressionSyntax expression ? FindListed(expression, search, steps - 1, cancellationToken) : null;
        }
    }

    // `_models.Value`, of `new Lazy<...>(() => new Dictionary<...> { ... })`: what the function gives.
    private static IOperation? FindLazy(IOperation? collection, ProjectSearch search, CancellationToken cancellationToken) =>
        collection?.SkipConversions() is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Lazy" }, Instance: { } lazy }
        && FindCreation(lazy, search, cancellationToken) is { Arguments: { IsEmpty: false } arguments }
        && (arguments[0].Value.SkipConversions() as IDelegateCreationOperation)?.Target is IAnonymousFunctionOperation { Syntax: { } function }
        && Bodies.FindReturned(function).ToArray() is { Length: 1 } given
            ? FindSource(search.GetModel(function.SyntaxTree).GetOperation(given[0], cancellationToken), search, cancellationToken)
            : null;

    // All that a query can give: `ids.Where(...)`, `ids.Append("...")`.
    private static List<CollectionElement>? FindQueried(string name, ImmutableArray<IArgumentOperation> arguments, ProjectSearch search, int steps, CancellationToken cancellationToken)
    {
        if (name is not ("Where" or "Take" or "Skip" or "TakeWhile" or "SkipWhile" or "Reverse" or "Distinct" or "OrderBy" or "OrderByDescending" or "AsEnumerable" or "ToHashSet" or "Append" or "Prepend" or "Concat" or "Union")
            || FindElements(arguments[0].Value, search, steps, cancellationToken) is not List<CollectionElement> found)
        {
            return null;
        }

        switch (name)
        {
            case "Append" or "Prepend":
                return [.. found, new CollectionElement(null, arguments[1].Value)];
            case "Concat" or "Union":
                return FindElements(arguments[1].Value, search, steps, cancellationToken) is List<CollectionElement> others ? [.. found, .. others] : null;
            default:
                return found;
        }
    }

    private static List<CollectionElement>? FindListed(CollectionExpressionSyntax expression, ProjectSearch search, int steps, CancellationToken cancellationToken)
    {
        SemanticModel model = search.GetModel(expression.SyntaxTree);
        List<CollectionElement> found = [];
        foreach (CollectionElementSyntax element in expression.Elements)
        {
            if (element is ExpressionElementSyntax item && model.GetOperation(item.Expression, cancellationToken) is IOperation operation)
            {
                found.Add(new CollectionElement(null, operation));
            }
            else if (element is SpreadElementSyntax spread)
            {
                if (FindElements(model.GetOperation(spread.Expression, cancellationToken), search, steps, cancellationToken) is not List<CollectionElement> others)
                {
                    return null;
                }

                found.AddRange(others);
            }
        }

        return found;
    }

    private static void AddInitializers(IObjectOrCollectionInitializerOperation items, List<CollectionElement> found)
    {
        foreach (IOperation item in items.Initializers)
        {
            switch (item)
            {
                case IInvocationOperation { Arguments.Length: 2 } add:
                    found.Add(new CollectionElement(add.Arguments[0].Value, add.Arguments[1].Value));
                    break;
                case IInvocationOperation { Arguments.Length: 1 } add:
                    found.Add(new CollectionElement(null, add.Arguments[0].Value));
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } target } assignment:
                    found.Add(new CollectionElement(target.Arguments[0].Value, assignment.Value));
                    break;
            }
        }
    }

    /// <summary>Whether a call makes an object of the class that has the method: <c>Request.To("...")</c>.</summary>
    public static bool IsFactory(IOperation? made) =>
        made is IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false } method } && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);

    /// <summary>Whether a call is a link of a chain that builds one object: <c>new Row("...").WithEndpoint("...")</c>, <c>url.SetQueryParam("...", id)</c>.</summary>
    public static bool IsLink(IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value.SkipConversions() : null))?.Type is ITypeSymbol type
        && SymbolEqualityComparer.Default.Equals(type, call.TargetMethod.ReturnType);

    /// <summary>The expression that gives what another refers to, or null.</summary>
    public static IOperation? FindSource(IOperation? value, ProjectSearch search, CancellationToken cancellationToken)
    {
        for (int step = 0; step < MaximumSteps; step++)
        {
            value = value?.SkipConversions();
            ISymbol? symbol = value switch
            {
                IFieldReferenceOperation field => field.Field,
                IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
                ILocalReferenceOperation local => local.Local,
                _ => null,
            };
            if (symbol is null)
            {
                return value;
            }

            SyntaxNode? declaration = search.FindDeclaration(symbol, cancellationToken);
            ExpressionSyntax? source = Bodies.FindInitial(declaration);
            if (source is null)
            {
                return null;
            }

            SemanticModel model = search.GetModel(source.SyntaxTree);
            value = model.GetOperation(source, cancellationToken);
            if (value is null && source.IsKind(SyntaxKind.CollectionExpression))
            {
                return null;
            }
        }

        return null;
    }
}
