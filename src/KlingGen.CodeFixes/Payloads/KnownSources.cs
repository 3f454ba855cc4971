using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Says whether every text that an expression can have is written in the project, rather than read from a request, a file or a database.</summary>
internal sealed class KnownSources(ProjectSearch search, Members members, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    private readonly HashSet<string> _entrances = new(StringComparer.Ordinal);

    /// <summary>The names by which other projects could hand in more texts.</summary>
    public IReadOnlyCollection<string> Entrances => _entrances;

    /// <summary>The first source that is not known, as a short English sentence; null where none was met, or it has no name.</summary>
    public string? Unknown { get; private set; }

    public bool AreKnown(IOperation? value)
    {
        value = value?.SkipConversions();
        if (value is null)
        {
            return false;
        }

        if (value.ConstantValue.HasValue)
        {
            return true;
        }

        return value switch
        {
            IParenthesizedOperation inner => AreKnown(inner.Operand),
            IInterpolatedStringOperation text => text.Parts.All(part => part is IInterpolatedStringTextOperation || (part is IInterpolationOperation hole && AreKnown(hole.Expression))),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => AreKnown(sum.LeftOperand) && AreKnown(sum.RightOperand),
            IConditionalOperation { WhenFalse: IOperation otherwise } choice => AreKnown(choice.WhenTrue) && AreKnown(otherwise),
            ICoalesceOperation either => AreKnown(either.Value) && AreKnown(either.WhenNull),
            ISwitchExpressionOperation choice => choice.Arms.All(arm => arm.Value.Syntax is ThrowExpressionSyntax || AreKnown(arm.Value)),
            IInvocationOperation { Instance: IOperation text, TargetMethod: { Name: "ToLower" or "ToLowerInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "ToString", ContainingType.SpecialType: SpecialType.System_String } } => AreKnown(text),
            ILocalReferenceOperation local => !_seen.Add(local.Local) || IsKnown(local.Local),
            IParameterReferenceOperation parameter => !_seen.Add(parameter.Parameter) || IsKnown(parameter.Parameter),
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member => !_seen.Add(member.Member) || IsKnownMember(member.Member),
            _ => Miss($"it can come from '{value.Syntax}' at {CodePlace.Of(value.Syntax)}"),
        };
    }

    /// <summary>Whether a member belongs to objects that a deserialiser, a binder, a mapper or a web framework makes.</summary>
    public bool IsFilledFromOutside(IMemberReferenceOperation member) =>
        member is { Instance: not (null or IInstanceReferenceOperation), Member: { IsStatic: false, ContainingType: INamedTypeSymbol type } } && ComesFromOutside(type);

    private bool Miss(string reason)
    {
        Unknown ??= reason;
        return false;
    }

    private bool IsKnown(ILocalSymbol local) =>
        local.RefKind == RefKind.None
        && search.FindDeclaration(local, cancellationToken) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer is null || AreKnown(GetOperation(declarator.Initializer.Value)),
            ForEachStatementSyntax loop => AreItemsKnown(GetOperation(loop.Expression), loop.Expression),
            SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } } parts } part =>
                AreItemsKnown(GetOperation(loop.Expression), loop.Expression, parts.Variables.IndexOf(part)),
            _ => false,
        }
        && AreWritesKnown(local);

    // What is listed in place, or once for all: another list may get more.
    private bool AreItemsKnown(IOperation? items, ExpressionSyntax syntax, int part = -1)
    {
        items = items?.SkipConversions();
        bool isFixed = items is IArrayCreationOperation or IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } or IPropertyReferenceOperation { Property: { IsStatic: true, IsReadOnly: true } }
            || syntax is CollectionExpressionSyntax
            || (items is ILocalReferenceOperation { Local: { Type: IArrayTypeSymbol } local } && IsOnlyGoneThrough(local));
        return isFixed && Objects.FindElements(items, search, cancellationToken) is List<CollectionElement> elements && elements.All(element => AreKnown(part < 0 ? element.Value : FindPart(element.Value, part)));
    }

    // `foreach (var (model, words) in new[] { (Models.Kling, "blur") })`
    private static IOperation? FindPart(IOperation item, int part) => item.SkipConversions() is ITupleOperation { Elements: var elements } && part < elements.Length ? elements[part] : null;

    // `string[] models = [...]` of a method, which nobody else gets and nothing is put into.
    private bool IsOnlyGoneThrough(ILocalSymbol local) => References.Find(local, search, cancellationToken).All(static use =>
    {
        IOperation whole = use;
        while (whole.Parent is IConversionOperation)
        {
            whole = whole.Parent;
        }

        return whole.Parent is IForEachLoopOperation or IPropertyReferenceOperation { Property.Name: "Length" };
    });

    // What the program's own calls give; a lambda is called by others.
    private bool IsKnown(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.None, IsParams: false, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor } method }
            || (method.MethodKind != MethodKind.Constructor && References.Find(method, search, cancellationToken).Any(static use => use is IMethodReferenceOperation)))
        {
            return Miss($"'{parameter.Name}' of '{Name(parameter.ContainingSymbol)}' can be given by others than the calls that are written here");
        }

        AddEntrance(method);
        IReadOnlyList<IOperation> calls = members.FindCalls(method, cancellationToken);
        return (calls.Count > 0 || Miss($"nothing in the project calls '{Name(method)}', so that any id can reach it"))
            && AreWritesKnown(parameter)
            && calls.All(call => Arguments.Find(call, parameter.Ordinal) is IOperation argument ? AreKnown(argument) : parameter.HasExplicitDefaultValue);
    }

    private bool IsKnownMember(ISymbol member)
    {
        member = member.OriginalDefinition;
        AddEntrance(member);
        if (member is { IsStatic: false, ContainingType: INamedTypeSymbol type } && ComesFromOutside(type))
        {
            return Miss($"'{type.Name}.{member.Name}' can be filled from outside: a deserialiser, a binder, a mapper or a web framework makes its objects");
        }

        switch (search.FindDeclaration(member, cancellationToken))
        {
            case VariableDeclaratorSyntax field:
                return field.Initializer is null || AreKnown(GetOperation(field.Initializer.Value)) ? AreWritesKnown(member) : false;
            case PropertyDeclarationSyntax { ExpressionBody.Expression: ExpressionSyntax body }:
                return AreKnown(GetOperation(body));
            case PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property when accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null):
                return (property.Initializer is null || AreKnown(GetOperation(property.Initializer.Value))) && AreWritesKnown(member);
            case ParameterSyntax positional when search.GetModel(positional.SyntaxTree).GetDeclaredSymbol(positional, cancellationToken) is IParameterSymbol parameter:
                return AreKnownArguments(parameter) && AreWritesKnown(member);
            default:
                return Miss($"what '{member.ContainingType?.Name}.{member.Name}' gives is not written in the project");
        }
    }

    // A constructor is known by its type.
    private static string Name(ISymbol method) => method switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => method.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "=>",
        _ => method.Name,
    };

    private void AddEntrance(ISymbol member)
    {
        if (member is { DeclaredAccessibility: not Accessibility.Private } and not IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        {
            _entrances.Add(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.FindCalledName());
        }
    }

    private bool AreKnownArguments(IParameterSymbol parameter) => !_seen.Add(parameter) || IsKnown(parameter);

    private bool AreWritesKnown(ISymbol symbol)
    {
        foreach (IOperation use in References.Find(symbol, search, cancellationToken))
        {
            IOperation target = use is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation ? use : use.Parent!;
            bool isKnown = target.Parent switch
            {
                ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, target) => AreKnown(assignment.Value),
                IAssignmentOperation assignment when ReferenceEquals(assignment.Target, target) => false,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => false,
                IIncrementOrDecrementOperation or IAddressOfOperation => false,
                _ => true,
            };
            if (!isKnown)
            {
                return false;
            }
        }

        return true;
    }

    // Its objects are made by a deserialiser, a configuration binder, a mapper or a web framework: where the type is an argument of somebody else's generic method
    // or type, or a parameter of a method that nothing here calls.
    private bool ComesFromOutside(INamedTypeSymbol type)
    {
        foreach (SyntaxToken token in search.FindIdentifiers(type.Name, cancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name)
            {
                continue;
            }

            SemanticModel model = search.GetModel(name.SyntaxTree);
            if (name.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { Parent: GenericNameSyntax generic }
                && model.GetSymbolInfo(generic, cancellationToken).Symbol is ISymbol used
                && search.FindDeclaration(used.OriginalDefinition, cancellationToken) is null
                && !IsCollection(used))
            {
                return true;
            }

            if (name.FirstAncestorOrSelf<ParameterSyntax>() is ParameterSyntax parameter
                && parameter.Type?.Span.Contains(name.Span) == true
                && (model.GetDeclaredSymbol(parameter, cancellationToken) is not { ContainingSymbol: IMethodSymbol method }
                    || method.MethodKind == MethodKind.AnonymousFunction
                    || (members.FindCalls(method, cancellationToken).Count == 0 && !IsInterface(method))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInterface(IMethodSymbol method) => method.ContainingType.TypeKind == TypeKind.Interface;

    private static bool IsCollection(ISymbol used) =>
        used is INamedTypeSymbol { ContainingNamespace: { } space } && space.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable" or "System.Threading.Tasks";

    private IOperation? GetOperation(ExpressionSyntax value) => search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken);
}
