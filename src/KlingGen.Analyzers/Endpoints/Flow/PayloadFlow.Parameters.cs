using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

// Into the methods, lambdas and constructors that are given the payload.
internal sealed partial class PayloadFlow
{
    private void FollowParameter(IMethodSymbol method, int ordinal, IOperation? call = null)
    {
        method = method.OriginalDefinition;
        if (search.FindDeclaration(method, cancellationToken) is not null && ordinal < method.Parameters.Length)
        {
            FollowInto(method, ordinal, call);
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            FollowStored(method, ordinal);
        }

        if (method.IsAbstract || method.IsVirtual || method.ContainingType?.TypeKind == TypeKind.Interface)
        {
            IReadOnlyList<IObjectCreationOperation>? given = GivenObjects.Find((call as IInvocationOperation)?.Instance, search, members, cancellationToken);
            foreach (INamedTypeSymbol derived in members.FindDerived(method.ContainingType!, cancellationToken))
            {
                if (given?.Any(made => SymbolEqualityComparer.Default.Equals(made.Type?.OriginalDefinition, derived)) == false)
                {
                    // `new Decorator(new Client("fal-ai/..."))` is given no other client.
                    continue;
                }

                foreach (ISymbol candidate in derived.FindCalled(method.Name))
                {
                    if (candidate is IMethodSymbol implementation && Members.CanRun(method, implementation) && ordinal < implementation.Parameters.Length)
                    {
                        FollowInto(implementation, ordinal, call);
                    }
                }
            }
        }
    }

    // `bodies.Select(body => SendAsync(body))`, `bodies.ForEach(Send)`: what the call hands on.
    private void FollowLambdas(IOperation call, IOperation given)
    {
        if (given.SkipConversions().Type is not ITypeSymbol type)
        {
            return;
        }

        foreach (IArgumentOperation argument in Arguments.Of(call))
        {
            switch ((argument.Value.SkipConversions() as IDelegateCreationOperation)?.Target)
            {
                case IAnonymousFunctionOperation lambda:
                    foreach (IParameterSymbol parameter in lambda.Symbol.Parameters.Where(parameter => IsOrHolds(type, parameter.Type)))
                    {
                        Follow(parameter);
                    }

                    break;
                case IMethodReferenceOperation { Method: { Parameters: { IsEmpty: false } parameters } method } when IsOrHolds(type, parameters[0].Type) || parameters[0].Type.SpecialType == SpecialType.System_Object:
                    FollowParameter(method, 0);
                    break;
            }
        }
    }

    // `_send(payload)`: into what the delegate is given here, if it is.
    private bool FollowFunctions(IMethodSymbol method, int ordinal, IOperation call)
    {
        if (method.MethodKind != MethodKind.DelegateInvoke || call is not IInvocationOperation { Instance: IOperation function })
        {
            return false;
        }

        IReadOnlyList<IMethodSymbol> functions = Functions.Find(function, search, members, cancellationToken);
        foreach (IMethodSymbol one in functions)
        {
            FollowParameter(one, ordinal, call);
        }

        return functions.Count > 0;
    }

    private static bool IsOrHolds(ITypeSymbol type, ITypeSymbol part) =>
        SymbolEqualityComparer.Default.Equals(type, part)
        || (type is IArrayTypeSymbol array && SymbolEqualityComparer.Default.Equals(array.ElementType, part))
        || (type is INamedTypeSymbol { TypeArguments: { Length: 1 } items } && SymbolEqualityComparer.Default.Equals(items[0], part));

    // What the method returns goes on at the call that it was entered by, not at those of others.
    private void FollowInto(IMethodSymbol method, int ordinal, IOperation? call)
    {
        bool isFirst = _entered.Add(method);
        if (isFirst && call is not null && FindStated(method, ordinal, call) is { Count: > 0 } stated)
        {
            FollowStated(method, ordinal, stated);
        }
        else
        {
            Follow(method.Parameters[ordinal]);
        }

        if (isFirst)
        {
            _entered.Remove(method);
        }
    }

    // `PostAsync("v3/pro/image-to-video", payload)`: within the method the path is what this call says, not what all calls do.
    private void FollowStated(IMethodSymbol method, int ordinal, Dictionary<ISymbol, TextSet> stated)
    {
        bool isStated = _isStated;
        _isStated = true;
        if (search.FindDeclaration(method, cancellationToken) is SyntaxNode declaration)
        {
            // By another call it has been followed with what that one says.
            _seen.RemoveWhere(node => node.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(node.Span));
            _followed.RemoveWhere(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method));
        }

        FollowAssuming(stated, () => Follow(method.Parameters[ordinal]));
        _isStated = isStated;
    }

    private void FollowAssuming(IReadOnlyDictionary<ISymbol, TextSet> stated, Action follow)
    {
        (MentionGatherer mentions, BesideGatherer beside) = (_mentions, _beside);
        _mentions = mentions.Assuming(stated);
        _beside = new BesideGatherer(search, _mentions, cancellationToken);
        follow();
        (_mentions, _beside) = (mentions, beside);
    }

    // `Task SendAsync(string model, Dictionary<string, object> body)`, which sends only some of the body's pairs to what this call names;
    // `decimal Price(string model, Dictionary<string, object> body)`, which sends none.
    private bool AreKeptWithin(IArgumentOperation argument, IOperation call)
    {
        if (_isProbe
            || argument.Parameter is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter
            || search.FindDeclaration(method.OriginalDefinition, cancellationToken) is not SyntaxNode declaration
            || !(Reckons(method) || Filters(declaration) || HasFilter(declaration, parameter.Name)))
        {
            return false;
        }

        PayloadFlow within = new(search, members, _mentions, places, null, names, isOne, cancellationToken) { _isProbe = true };
        within.FollowParameter(method, parameter.Ordinal, call);
        _isDividedWithin |= within.IsDivided;
        return within is { IsSent: false, IsReturned: false, IsCalledBack: false, IsKept: false } && (Reckons(method) || within._copies.HaveLeftOut);
    }

    private bool Filters(SyntaxNode declaration) => FileFacts.Of(declaration.SyntaxTree).FindIdentifiers("Where", cancellationToken).Any(token => declaration.Span.Contains(token.Span));

    // `http.PostAsJsonAsync(model, Clean(model, body))`, where `Clean` leaves pairs out.
    private bool HasFilter(SyntaxNode declaration, string given) =>
        search.FindIdentifiers("Where", cancellationToken).Any()
        && declaration.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && string.Equals(name.Identifier.ValueText, given, StringComparison.Ordinal)))
            .Select(call => search.GetModel(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol)
            .OfType<IMethodSymbol>()
            .Any(called => search.FindDeclaration((called.ReducedFrom ?? called).OriginalDefinition, cancellationToken) is SyntaxNode cleaner && Filters(cleaner));

    private static bool Reckons(IMethodSymbol method) =>
        method is { IsAbstract: false, IsVirtual: false, ContainingType.TypeKind: not TypeKind.Interface, ReturnType.SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char };

    // `model.Contains("/o3/") ? Strip(payload) : payload`, where it is known what this call says of the model.
    private bool IsLeftOut(IOperation use) => new GuardFinder(places.Conditions).Find(use).Exists(guard =>
        guard.Subjects.Count > 0
        && _mentions.Texts.Evaluate(guard.Subjects[0], cancellationToken) is { IsOpen: false, Values: { IsEmpty: false } texts }
        && texts.All(text => guard.Test(text.Value) == false));

    private Dictionary<ISymbol, TextSet> FindStated(IMethodSymbol method, int ordinal, IOperation call)
    {
        Dictionary<ISymbol, TextSet> stated = new(SymbolEqualityComparer.Default);
        OwnTexts own = new(search, _mentions.Texts, cancellationToken);
        foreach (IArgumentOperation argument in Arguments.Of(call))
        {
            if (argument.Parameter is { } parameter
                && MentionGatherer.IsText(parameter.Type)
                && parameter.Ordinal != ordinal
                && parameter.Ordinal < method.Parameters.Length)
            {
                // `PostAsync(configuration["Url"], payload)`
                own.Add(method.Parameters[parameter.Ordinal], _mentions.Texts.Evaluate(argument.Value, cancellationToken), stated);
            }
            else if (argument.Parameter is { Type.TypeKind: TypeKind.Enum, Ordinal: int place } && place < method.Parameters.Length)
            {
                own.Add(method.Parameters[place], FindMembers(argument.Value), stated);
            }
            else if (argument.Parameter is { Type.SpecialType: SpecialType.System_Boolean, Ordinal: int flag } && flag < method.Parameters.Length && _mentions.Texts.FindStatedFlag(argument.Value, cancellationToken) is TextSet outcome)
            {
                stated[method.Parameters[flag]] = outcome;
            }
            else if (argument.Parameter?.Type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } && Objects.FindMade(argument.Value, search, cancellationToken) is { Type: INamedTypeSymbol made } creation)
            {
                // `new Route("v3", "pro")`: what its address is made of.
                foreach (IPropertySymbol part in made.GetMembers().OfType<IPropertySymbol>().Where(static part => part is { IsStatic: false, IsIndexer: false, Type.SpecialType: SpecialType.System_String }))
                {
                    if (Objects.FindValue(creation, part, search, cancellationToken) is IOperation value)
                    {
                        own.Add(part, _mentions.Texts.Evaluate(value, cancellationToken), stated);
                    }
                }
            }
        }

        if (FindInstanceType(call) is INamedTypeSymbol type)
        {
            foreach (KeyValuePair<ISymbol, TextSet> one in own.Find(type))
            {
                stated[one.Key] = one.Value;
            }
        }

        foreach (IGrouping<ISymbol?, IArgumentOperation> one in (GivenObjects.Find((call as IInvocationOperation)?.Instance, search, members, cancellationToken) ?? [])
            .Where(made => SymbolEqualityComparer.Default.Equals(made.Type, method.ContainingType))
            .SelectMany(static made => made.Arguments)
            .Where(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)
            .GroupBy(static argument => argument.Parameter, SymbolEqualityComparer.Default))
        {
            own.Add(one.Key!, one.Select(argument => _mentions.Texts.Evaluate(argument.Value, cancellationToken)).Aggregate(static (all, given) => all.Union(given)), stated);
        }

        return stated;
    }

    // `base.SendAsync(body)` is called on an object of the type that calls it.
    private INamedTypeSymbol? FindInstanceType(IOperation call) => call switch
    {
        IInvocationOperation { Instance: IInstanceReferenceOperation, SemanticModel: { } model } => model.GetEnclosingSymbol(call.Syntax.SpanStart, cancellationToken)?.ContainingType,
        IInvocationOperation { Instance: { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type } } => type,
        _ => null,
    };

    // `isOmni ? Engine.KlingO3 : Engine.KlingV3`
    private TextSet FindMembers(IOperation value) => value.SkipConversions() switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => FindMembers(choice.WhenTrue).Union(FindMembers(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => FindMembers(arm.Value)).Aggregate(TextSet.None, static (all, arm) => all.Union(arm)),
        ILocalReferenceOperation local when Flags.FindOnly(local.Local, search, cancellationToken)?.SkipConversions() is IOperation choice and (IConditionalOperation or ISwitchExpressionOperation) => FindMembers(choice),
        // A constant's conversion says which enum it is of.
        _ => FindConstant(value) is string constant ? ConstantTexts.OfMember(constant, value.Syntax) : TextSet.Unknown,
    };

    private string? FindConstant(IOperation value) => _mentions.Texts.FindConstant(value, cancellationToken) ?? KnownConstants.Find(value, places.Conditions, search, cancellationToken);

    // A positional record keeps its parameter in a property of the same name.
    private void FollowStored(IMethodSymbol constructor, int ordinal)
    {
        if (constructor.ContainingType.IsRecord
            && ordinal < constructor.Parameters.Length
            && constructor.ContainingType.GetMembers(constructor.Parameters[ordinal].Name).OfType<IPropertySymbol>().FirstOrDefault() is IPropertySymbol property)
        {
            Follow(property);
        }
    }
}
