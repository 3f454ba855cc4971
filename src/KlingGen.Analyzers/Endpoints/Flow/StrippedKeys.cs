using System.Collections.Immutable;
using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>Finds what is taken out of a container that a method is given, or that another method has made, before it goes on, and for which endpoints: <c>if (model.Contains("/o3/")) input.Remove("cfg_scale");</c>.</summary>
/// <param name="search">The project's files.</param>
/// <param name="members">Who implements what.</param>
/// <param name="conditions">Reads conditions.</param>
/// <param name="texts">Reads the keys.</param>
/// <param name="names">The names that matter.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class StrippedKeys(ProjectSearch search, Members members, ConditionReader conditions, KeyTexts texts, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 3;

    private static readonly HashSet<string> _keeping = new(StringComparer.Ordinal) { "Remove", "Add", "TryAdd", "Clear", "ContainsKey", "TryGetValue" };

    private static readonly HashSet<string> _copying = new(StringComparer.Ordinal) { "DeepClone", "Clone", "AsObject", "ToDictionary" };

    private static readonly HashSet<string> _converting = new(StringComparer.Ordinal) { "SerializeToNode", "Serialize", "SerializeObject", "FromObject", "Parse" };

    private List<Removal>? _ofHandlers;

    /// <summary>Whether some of the names are taken out and others not, so that each must be asked for by itself.</summary>
    public bool IsDivided { get; private set; }

    /// <summary>The endpoints beside a call to which any of the names goes.</summary>
    public ImmutableArray<EndpointMention> Keep(ImmutableArray<EndpointMention> beside, IOperation call, IArgumentOperation given)
    {
        if (beside.IsEmpty)
        {
            return beside;
        }

        List<Removal> removals = FindRemovals(given);
        if (call is IInvocationOperation { TargetMethod.ContainingType: { } type } && KnownCalls.IsOfRequests(type))
        {
            removals.AddRange(_ofHandlers ??= [.. FindOfHandlers()]);
        }

        if (given.Value.SkipConversions() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol outer } parameter }
            && search.FindDeclaration(outer.OriginalDefinition, cancellationToken) is SyntaxNode around
            && search.FindIdentifiers("Remove", cancellationToken).Any())
        {
            // `Clean(body); return http.PostAsJsonAsync("fal-ai/...", body);`
            removals.AddRange(FindRemovals(parameter.Name, around, depth: 0));
        }

        return removals.Count == 0 ? beside : Keep(beside, call, removals);
    }

    private ImmutableArray<EndpointMention> Keep(ImmutableArray<EndpointMention> beside, IOperation call, List<Removal> removals) =>
        beside.RemoveAll(mention =>
        {
            string[] stripped = [.. names.Where(name => removals.Exists(removal => removal.Names.Contains(name) && removal.Tests.TrueForAll(test => Holds(test, mention, call) == true)))];
            IsDivided |= stripped.Length > 0 && stripped.Length < names.Count;
            return stripped.Length == names.Count;
        });

    /// <summary>Whether all of the names are taken out of what a local is given, whatever happens, before that goes anywhere: <c>var body = Fill(); body.Remove("cfg_scale");</c>.</summary>
    public bool AreTakenOut(ILocalSymbol local, SyntaxNode from)
    {
        if ((search.FindDeclaration(local, cancellationToken) ?? from).FirstAncestorOrSelf<SyntaxNode>(static node => node is BlockSyntax or CompilationUnitSyntax) is not SyntaxNode block || !HasRemovals(block))
        {
            return false;
        }

        List<Removal> removals = FindRemovals(local.Name, block, depth: 0, from.Span.End);
        string[] stripped = [.. names.Where(name => removals.Exists(removal => removal.Tests.Count == 0 && removal.Names.Contains(name)))];
        IsDivided |= stripped.Length > 0 && stripped.Length < names.Count;
        return stripped.Length > 0 && stripped.Length == names.Count;
    }

    private static bool? Holds(IdTest test, EndpointMention mention, IOperation call)
    {
        if (!test.IsFlag)
        {
            return test.Test(mention.Text);
        }

        return (test.Subjects[0].SkipConversions() as IParameterReferenceOperation)?.Parameter is { } flag && Arguments.Find(call, flag.Ordinal)?.ConstantValue is { HasValue: true, Value: bool stated }
            ? test.Test(IdTest.TextOf(stated))
            : null;
    }

    private List<Removal> FindRemovals(IArgumentOperation given, int depth = 0) =>
        depth < MaximumDepth
        && given.Parameter is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter
        && search.FindIdentifiers("Remove", cancellationToken).Any()
            ? [.. FindBodies(method.OriginalDefinition)
                .Where(body => depth == 0 || HasRemovals(body.Declaration))
                .SelectMany(body => FindRemovals(body.Method.Parameters[parameter.Ordinal].Name, body.Declaration, depth))]
            : [];

    // What a call can run: `filter.Apply(model, body)` of an interface.
    private IEnumerable<(IMethodSymbol Method, SyntaxNode Declaration)> FindBodies(IMethodSymbol method)
    {
        IEnumerable<IMethodSymbol> all = !method.IsChosenByType() && method.ContainingType.TypeKind != TypeKind.Interface && !method.IsAbstract && !method.IsVirtual
            ? [method]
            : members.FindDerived(method.ContainingType, cancellationToken).SelectMany(derived => derived.FindCalled(method.Name)).OfType<IMethodSymbol>().Where(one => Members.CanRun(method, one)).Prepend(method);
        foreach (IMethodSymbol one in all.Where(one => !one.IsAbstract && one.Parameters.Length == method.Parameters.Length))
        {
            if (search.FindDeclaration(one.OriginalDefinition, cancellationToken) is SyntaxNode declaration and not MethodDeclarationSyntax { Body: null, ExpressionBody: null })
            {
                yield return (one, declaration);
            }
        }
    }

    // What a message handler of the project takes out of the requests that it passes on.
    private IEnumerable<Removal> FindOfHandlers()
    {
        foreach (SyntaxToken name in search.FindIdentifiers("DelegatingHandler", cancellationToken))
        {
            if (name.Parent?.FirstAncestorOrSelf<BaseTypeSyntax>() is not { Parent.Parent: ClassDeclarationSyntax handler } || !HasRemovals(handler))
            {
                continue;
            }

            SemanticModel model = search.GetModel(handler.SyntaxTree);
            foreach (MethodDeclarationSyntax method in handler.Members.OfType<MethodDeclarationSyntax>())
            {
                foreach (InvocationExpressionSyntax removal in method.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static call => call.FindMethodName() == "Remove"))
                {
                    if (FindKeys(removal) is { Count: > 0 } keys && FindTests(removal, method, model) is List<IdTest> tests)
                    {
                        yield return new Removal(keys, tests);
                    }
                }
            }
        }
    }

    private bool HasRemovals(SyntaxNode body) =>
        FileFacts.Of(body.SyntaxTree).FindIdentifiers("Remove", cancellationToken).Any(token => body.Span.Contains(token.Span));

    private List<Removal> FindRemovals(string holder, SyntaxNode body, int depth, int start = 0)
    {
        List<Removal> removals = [];
        SemanticModel model = search.GetModel(body.SyntaxTree);
        foreach (IdentifierNameSyntax use in body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.SpanStart >= start && string.Equals(name.Identifier.ValueText, holder, StringComparison.Ordinal)))
        {
            if (use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove", Parent: InvocationExpressionSyntax removal } access && access.Expression == use)
            {
                if (FindKeys(removal) is { Count: > 0 } keys && FindTests(removal, body, model) is List<IdTest> tests)
                {
                    removals.Add(new Removal(keys, tests));
                }
            }
            else if (FindStripper(use, model) is IArgumentOperation given)
            {
                if (FindTests((InvocationExpressionSyntax)use.Parent!.Parent!.Parent!, body, model) is List<IdTest> around)
                {
                    // What a flag decides there is not known here.
                    removals.AddRange(FindRemovals(given, depth + 1)
                        .Where(static removal => !removal.Tests.Exists(static test => test.IsFlag))
                        .Select(removal => removal with { Tests = [.. around, .. removal.Tests] }));
                }
            }
            else if (GoesOn(use))
            {
                if (IsLeft(use))
                {
                    continue;
                }

                if (FindCopy(use) is VariableDeclaratorSyntax copy)
                {
                    removals.AddRange(FindRemovals(copy.Identifier.ValueText, body, depth, copy.Span.End));
                }

                break;
            }
        }

        return removals;
    }

    // `Clean(body, model);`, of a method of the project that gives nothing back, or what it was given.
    private IArgumentOperation? FindStripper(IdentifierNameSyntax use, SemanticModel model) =>
        use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && search.FindDeclaration(method.OriginalDefinition, cancellationToken) is SyntaxNode declaration
        && model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: { } parameter } given
        && (method.ReturnsVoid ? call.Parent is ExpressionStatementSyntax : GivesBack(declaration, parameter.Name))
            ? given
            : null;

    private static bool GivesBack(SyntaxNode declaration, string parameter)
    {
        ExpressionSyntax[] returned = [.. Bodies.FindReturned(declaration)];
        return returned.Length > 0 && Array.TrueForAll(returned, value => value is IdentifierNameSyntax name && name.Identifier.ValueText == parameter);
    }

    // `if (!model.Contains("/o3/")) return body;`: what follows is not run there.
    private static bool IsLeft(IdentifierNameSyntax use) =>
        use.FirstAncestorOrSelf<StatementSyntax>() is ReturnStatementSyntax { Parent: { } parent } && (parent as IfStatementSyntax ?? parent.Parent as IfStatementSyntax) is { Else: null };

    // `var copy = body.DeepClone().AsObject()`, `new Dictionary<string, object>(body)`, `JsonSerializer.SerializeToNode(payload)!.AsObject()`
    private static VariableDeclaratorSyntax? FindCopy(IdentifierNameSyntax use)
    {
        SyntaxNode node = use;
        while (node.Parent is SyntaxNode outer && IsOfCopy(outer))
        {
            node = outer;
        }

        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax copy } ? copy : null;
    }

    private static bool IsOfCopy(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => _copying.Contains(access.Name.Identifier.ValueText),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } argument => arguments.Arguments[0] == argument && _converting.Contains(call.FindMethodName()),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax } } => true,
        BaseObjectCreationExpressionSyntax creation => creation.Initializer is null,
        ArgumentListSyntax or InvocationExpressionSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    // It is given away, or something is made of it.
    private static bool GoesOn(IdentifierNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var method } access when access.Expression == use => !_keeping.Contains(method),
        ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax
            or ExpressionElementSyntax or AnonymousObjectMemberDeclaratorSyntax => true,
        _ => false,
    };

    private IReadOnlyList<string>? FindKeys(InvocationExpressionSyntax removal) =>
        RemovedKeys.FindLoop(removal) is ForEachStatementSyntax loop ? texts.ReadAll(loop.Expression)
        : removal.ArgumentList.Arguments.FirstOrDefault()?.Expression is ExpressionSyntax key && texts.Read(key) is string text ? [text]
        : null;

    // What must hold where the removal runs; null where that is not known.
    private List<IdTest>? FindTests(InvocationExpressionSyntax removal, SyntaxNode declaration, SemanticModel model)
    {
        List<IdTest> tests = [];
        SyntaxNode? inner = RemovedKeys.FindLoop(removal) ?? (SyntaxNode)removal;
        for (SyntaxNode? node = inner.Parent; node is not null && node != declaration; inner = node, node = node.Parent)
        {
            switch (node)
            {
                case BlockSyntax block:
                    foreach (IfStatementSyntax left in Branches.FindLeft(block, inner))
                    {
                        conditions.Add(model.GetOperation(left.Condition, cancellationToken), false, tests);
                    }

                    break;
                case IfStatementSyntax choice when choice.Condition == inner:
                    if (!Removals.IsFirst(removal, choice.Condition))
                    {
                        return null;
                    }

                    break;
                case IfStatementSyntax choice when choice.Statement == inner:
                    foreach (ExpressionSyntax part in FindParts(choice.Condition).Where(static part => !Removals.AsksForKey(part)))
                    {
                        conditions.Add(model.GetOperation(part, cancellationToken), true, tests);
                    }

                    break;
                case IfStatementSyntax choice:
                    conditions.Add(model.GetOperation(choice.Condition, cancellationToken), false, tests);
                    break;
                case ForEachStatementSyntax loop when removal.FindReceiver() is IdentifierNameSyntax filter && filter.Identifier.ValueText == loop.Identifier.ValueText:
                    // `foreach (var filter in filters) filter.Apply(model, body);`
                    break;
                case SwitchSectionSyntax or ConditionalExpressionSyntax or AnonymousFunctionExpressionSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or ForStatementSyntax or LocalFunctionStatementSyntax:
                    return null;
            }
        }

        return tests.Exists(static test => ReferenceEquals(test, IdTest.Unknown)) ? null : tests;
    }

    private static IEnumerable<ExpressionSyntax> FindParts(ExpressionSyntax condition) => condition.SkipWrappers() switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => FindParts(both.Left).Concat(FindParts(both.Right)),
        ExpressionSyntax one => [one],
    };

    private sealed record Removal(IReadOnlyList<string> Names, List<IdTest> Tests);
}
