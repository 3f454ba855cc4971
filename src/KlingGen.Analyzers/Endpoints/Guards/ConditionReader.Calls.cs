using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Guards;

// Calls, and what was worked out before: the methods, locals and parameters behind a condition.
internal sealed partial class ConditionReader
{
    private IdTest ReadCall(IInvocationOperation call, string name)
    {
        IOperation? receiver = FindReceiver(call);
        bool isOwn = call.Arguments.Length == 1 && search.FindDeclaration(call.TargetMethod.OriginalDefinition, cancellationToken) is not null;
        if (call.TargetMethod.ContainingType?.SpecialType == SpecialType.System_String || (IsText(receiver) && !isOwn))
        {
            IOperation? argument = call.Instance is null ? call.Arguments.ElementAtOrDefault(1)?.Value : call.Arguments.FirstOrDefault()?.Value;
            IOperation? subject = call.Instance is null ? call.Arguments.FirstOrDefault()?.Value : receiver;
            if (name == "Equals" && subject?.ConstantValue.HasValue == true)
            {
                // `Ids.V3.Equals(model)`
                (subject, argument) = (argument, subject);
            }

            if (argument is not null && subject is not null && texts.Evaluate(FindGiven(argument), cancellationToken) is { IsOpen: false, Values: { IsEmpty: false } values })
            {
                return ReadParts(name, subject, new TextSet(values, false), FindComparison(call));
            }

            return IdTest.Unknown;
        }

        if (name is "IsMatch" && IdPatterns.Read(call, search, texts, cancellationToken) is IdTest pattern)
        {
            return pattern;
        }

        // The ids of one family in a set or a table.
        if (name is "Contains" or "ContainsKey" or "TryGetValue" && call.Arguments.Length > 0)
        {
            IOperation collection = call.Instance ?? call.Arguments[0].Value;
            IOperation? item = call.Instance is null ? call.Arguments.ElementAtOrDefault(1)?.Value : call.Arguments[0].Value;
            if (IsText(item) && Objects.FindElements(collection, search, cancellationToken) is List<CollectionElement> elements)
            {
                return OneOf(item!, [.. elements.Select(element => element.Key ?? element.Value)]);
            }
        }

        return name is "Any" or "Exists" ? ReadAny(call) : ReadBody(call.TargetMethod, call);
    }

    // Whether a text has one of several parts.
    private static IdTest ReadParts(string name, IOperation subject, TextSet texts, StringComparison comparison)
    {
        Func<string, string, bool>? compare = name switch
        {
            "Contains" => (id, part) => id.IndexOf(part, comparison) >= 0,
            "StartsWith" => (id, part) => id.StartsWith(part, comparison),
            "EndsWith" => (id, part) => id.EndsWith(part, comparison),
            "Equals" => (id, part) => id.Equals(part, comparison),
            _ => null,
        };
        string[] parts = [.. texts.Values.Select(static text => text.Value)];
        return compare is null || Array.Exists(parts, static part => part.IndexOf(PossibleText.Hole) >= 0 || part.Length == 0)
            ? IdTest.Unknown
            : new IdTest(id => Array.Exists(parts, part => compare(id, part)), [subject], parts, texts.Values.Select(static text => text.Origin));
    }

    // A bool that was worked out before, or a method or property that works it out.
    private IdTest ReadNamed(IOperation reference)
    {
        ISymbol symbol = reference switch
        {
            ILocalReferenceOperation local => local.Local,
            IMemberReferenceOperation member => member.Member,
            _ => throw new InvalidOperationException(),
        };
        SyntaxNode? declaration = search.FindDeclaration(symbol, cancellationToken);
        return declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => Read(search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)),
            VariableDeclaratorSyntax or PropertyDeclarationSyntax { AccessorList: not null } when FindKept(symbol) is IOperation kept => Read(kept),
            PropertyDeclarationSyntax => ReadBody(symbol, null),
            _ => IdTest.Unknown,
        };
    }

    // `_isV3 = endpoint.Contains("/v3/")` of a constructor.
    private IOperation? FindKept(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { IsReadOnly: true }
        && texts.Members.FindAssignedValues(member, cancellationToken) is { Count: 1 } values
            ? values[0]
            : null;

    // `Build(prompt, isV3: model.Contains("/v3/"))`: what all callers ask alike.
    private IdTest ReadGiven(IMethodSymbol method, int ordinal)
    {
        IdTest? found = null;
        foreach (IOperation call in texts.Members.FindCalls(method, cancellationToken))
        {
            IOperation? given = Arguments.Find(call, ordinal);
            if (given?.SkipConversions() is IParameterReferenceOperation { Parameter: var own } && SymbolEqualityComparer.Default.Equals(own, method.OriginalDefinition.Parameters[ordinal]))
            {
                // It calls itself.
                continue;
            }

            IdTest test = Read(given);
            if (ReferenceEquals(test, IdTest.Unknown) || (found is not null && !found.Constants.SequenceEqual(test.Constants)))
            {
                return IdTest.Unknown;
            }

            found = found is null ? test : found.Of(found.Subjects.Concat(test.Subjects));
        }

        return found ?? IdTest.Unknown;
    }

    private IdTest ReadBody(ISymbol member, IInvocationOperation? call)
    {
        SyntaxNode? declaration = search.FindDeclaration(member.OriginalDefinition, cancellationToken);
        if (declaration is null)
        {
            return IdTest.Unknown;
        }

        List<ExpressionSyntax> returned = [.. Bodies.FindReturned(declaration)];
        if (returned.Count != 1)
        {
            return IdTest.Unknown;
        }

        return ReadWithin(search.GetModel(declaration.SyntaxTree).GetOperation(returned[0], cancellationToken), call);
    }

    // A condition of a method, as one on what the call gives it.
    private IdTest ReadWithin(IOperation? condition, IInvocationOperation? call)
    {
        IInvocationOperation? outer = _call;
        _call = call;
        IdTest test = Read(condition);
        _call = outer;
        return call is null
            ? test
            : test.Of(test.Subjects.Select(subject =>
                subject.SkipConversions() is IParameterReferenceOperation parameter && Arguments.Find(call, parameter.Parameter.Ordinal) is IOperation given
                    ? given
                    : subject));
    }

    /// <summary>Adds what holds after a call of a method that throws otherwise: <c>Policy.Demand(model)</c>.</summary>
    public void AddDemanded(IInvocationOperation call, List<IdTest> tests)
    {
        if (call.TargetMethod is { ReturnsVoid: true } method
            && !method.IsChosenByType()
            && search.FindDeclaration((method.ReducedFrom ?? method).OriginalDefinition, cancellationToken) is BaseMethodDeclarationSyntax { Body: { } body }
            && search.GetModel(body.SyntaxTree).GetOperation(body, cancellationToken) is IBlockOperation block)
        {
            tests.AddRange(block.Operations.OfType<IConditionalOperation>().Where(static choice => Throws(choice.WhenTrue)).Select(choice => ReadWithin(choice.Condition, call).Not()));
        }
    }

    private static bool Throws(IOperation? statement) => statement switch
    {
        IBlockOperation { Operations: { Length: 1 } only } => Throws(only[0]),
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    // `bool Has(string id, string part) => id.Contains(part)` asks for what this call gives it, not for what all calls do.
    private IOperation FindGiven(IOperation value) =>
        value.SkipConversions() is IParameterReferenceOperation parameter
        && _call is not null
        && SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, _call.TargetMethod.OriginalDefinition)
            ? Arguments.Find(_call, parameter.Parameter.Ordinal) ?? value
            : value;

    private static IOperation? FindReceiver(IInvocationOperation call)
    {
        if (call.Instance is not IConditionalAccessInstanceOperation)
        {
            return call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        }

        IOperation? parent = call.Parent;
        while (parent is not null and not IConditionalAccessOperation)
        {
            parent = parent.Parent;
        }

        return (parent as IConditionalAccessOperation)?.Operation;
    }

    private static StringComparison FindComparison(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Type?.Name == "StringComparison" && argument.Value.ConstantValue is { HasValue: true, Value: int value })
            {
                return (StringComparison)value is StringComparison.OrdinalIgnoreCase or StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase
                    ? StringComparison.OrdinalIgnoreCase
                    : StringComparison.Ordinal;
            }
        }

        return StringComparison.Ordinal;
    }
}
