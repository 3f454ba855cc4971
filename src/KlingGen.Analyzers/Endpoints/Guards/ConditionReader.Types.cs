using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

// What is asked of an implementation before it is chosen.
internal sealed partial class ConditionReader
{
    /// <summary>Adds for what a type's other members run: <c>bool CanHandle(string model)</c> of its own, <c>mappers.First(mapper => model.Contains(mapper.Family))</c> of who chooses it.</summary>
    public void AddOwn(INamedTypeSymbol type, List<IdTest> tests)
    {
        IMethodSymbol[] own = [.. type.GetMembers().OfType<IMethodSymbol>().Where(static method =>
            method is { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation, ReturnType.SpecialType: SpecialType.System_Boolean, Parameters.Length: 1 }
            && method.IsChosenByType())];
        if (own.Length == 1)
        {
            tests.Add(OfSegment(Read(own[0]), own[0]));
            return;
        }

        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { IsStatic: false, IsIndexer: false } && IsKey(property.Type)))
        {
            if (property.Type.SpecialType != SpecialType.System_String && property.Type.TypeKind != TypeKind.Enum)
            {
                tests.AddRange(ReadListed(property));
            }
            else if (FindDeclared(property) is IPropertySymbol declared && FindConstant(property) is (string constant, SyntaxNode origin))
            {
                tests.AddRange(ReadChoice(declared, TextSet.Of(constant, origin)));
            }
        }
    }

    // `mappers.First(mapper => mapper.Keys.Contains(key))`
    private IEnumerable<IdTest> ReadListed(IPropertySymbol property)
    {
        if (FindDeclared(property) is not IPropertySymbol declared
            || search.FindDeclaration(property.OriginalDefinition, cancellationToken) is not PropertyDeclarationSyntax declaration
            || (declaration.Initializer?.Value ?? Bodies.FindReturned(declaration).FirstOrDefault()) is not ExpressionSyntax listed
            || search.GetModel(declaration.SyntaxTree).GetOperation(listed, cancellationToken) is not IOperation list
            || Objects.FindElements(list, search, cancellationToken) is not { Count: > 0 } elements)
        {
            return [];
        }

        string?[] keys = [.. elements.Select(static element => ConstantTexts.Find(element.Value))];
        return Array.IndexOf(keys, null) >= 0 ? [] : References.Find(declared, search, cancellationToken)
            .Select(static use => use.Parent is IConversionOperation conversion ? conversion.Parent : use.Parent)
            .Select(static parent => parent is IArgumentOperation argument ? argument.Parent : parent)
            .OfType<IInvocationOperation>()
            .Where(static call => call is { TargetMethod.Name: "Contains", Arguments.IsEmpty: false })
            .Select(static call => call.Arguments[call.Arguments.Length - 1].Value)
            .Select(key => new IdTest(id => Array.IndexOf(keys, id) >= 0, [key], keys.OfType<string>(), elements.Select(static element => element.Value.Syntax)));
    }

    // `writer.CanHandle(id.Split('/')[2])`: what is asked of a part is asked of the id.
    private IdTest OfSegment(IdTest test, IMethodSymbol method)
    {
        IdSegment?[] segments = [.. texts.Members.FindCalls(method, cancellationToken)
            .Select(call => Arguments.Find(call, 0) is IOperation given ? IdSegment.Read(given, search, cancellationToken) : null)];
        return segments.Length > 0 && segments[0] is IdSegment first && Array.TrueForAll(segments, other => other is not null && other.Separator == first.Separator && other.Index == first.Index)
            ? new IdTest(id => first.Of(id) is string part ? test.Test(part) : null, segments.Select(static segment => segment!.Whole), test.Constants, test.Origins)
            : test;
    }

    private static bool IsKey(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum } => true,
        IArrayTypeSymbol array => IsKey(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } items } => IsKey(items[0]),
        _ => false,
    };

    private IEnumerable<IdTest> ReadChoice(IPropertySymbol declared, TextSet own)
    {
        IOperation[] asked = [.. References.Find(declared, search, cancellationToken)];
        ConditionReader reader = new(search, texts.Assuming([new KeyValuePair<ISymbol, TextSet>(declared.OriginalDefinition, own)]), cancellationToken);
        IdTest[] found = [.. asked
            .Select(FindCondition)
            .Where(static condition => condition is not null)
            .Select(reader.Read)
            .Where(static test => !ReferenceEquals(test, IdTest.Unknown))
            .Concat(asked.Select(FindTable).OfType<IOperation>().SelectMany(table => TableUses.FindKeys(table, search, cancellationToken)).Select(key => IsOwn(key, own)))];
        return found.Length == 0 ? [] : [found.Aggregate(static (all, test) => all.Or(test))];
    }

    // What is asked of one of several: by the lambda of a query, or in a loop.
    private static IOperation? FindCondition(IOperation reference)
    {
        if (reference is not IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } or ILocalReferenceOperation })
        {
            return null;
        }

        IOperation? asking = reference.Parent is IArgumentOperation argument ? argument.Parent : reference.Parent;
        return asking is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } or IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } ? asking : null;
    }

    // `mappers.ToDictionary(mapper => mapper.Family)`
    private static IOperation? FindTable(IOperation reference) =>
        reference is { Parent: IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } key } } } } }
        && call.TargetMethod.Name is "ToDictionary" or "ToFrozenDictionary" or "ToImmutableDictionary"
        && call.Arguments.Length > 1
        && ReferenceEquals(call.Arguments[1], key)
            ? call
            : null;

    private static IdTest IsOwn(IOperation key, TextSet own) =>
        new(id => own.Values.Any(text => string.Equals(text.Value, id, StringComparison.Ordinal)), [key], own.Values.Select(static text => text.Value), own.Values.Select(static text => text.Origin));

    private (string Constant, SyntaxNode Origin)? FindConstant(IPropertySymbol property)
    {
        if (search.FindDeclaration(property.OriginalDefinition, cancellationToken) is not PropertyDeclarationSyntax declaration)
        {
            return null;
        }

        ExpressionSyntax[] values = declaration.Initializer is { } initial ? [initial.Value] : [.. Bodies.FindReturned(declaration).Take(2)];
        return values.Length == 1 && ConstantTexts.Find(search.GetModel(declaration.SyntaxTree).GetOperation(values[0], cancellationToken)) is string constant ? (constant, values[0]) : null;
    }

    // The member of an interface or a base type that others ask.
    private static IPropertySymbol? FindDeclared(IPropertySymbol property)
    {
        IPropertySymbol? above = property.OverriddenProperty;
        while (above?.OverriddenProperty is { } further)
        {
            above = further;
        }

        return above ?? property.ContainingType.AllInterfaces
            .SelectMany(contract => contract.GetMembers(property.Name))
            .OfType<IPropertySymbol>()
            .FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(declared), property));
    }
}
