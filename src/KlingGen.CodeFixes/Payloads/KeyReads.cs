using KlingGen.Analyzers.Endpoints.Guards;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Finds where code looks for a key in the container that it has put it in, or sets it again, itself or in a method that it gives the container: no compiler says that the key is there no more, or has more in it.</summary>
internal sealed class KeyReads
{
    private const int MaximumDepth = 3;

    private static readonly HashSet<string> _lookUps = new(StringComparer.Ordinal)
    {
        "ContainsKey", "TryGetValue", "GetValueOrDefault", "TryGetPropertyValue", "Value", "GetValue", "Property", "SelectToken", "First", "Single",
    };

    // Each does something else, or fails, where the key is there already.
    private static readonly HashSet<string> _additions = new(StringComparer.Ordinal) { "Add", "TryAdd" };

    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly ProjectSearch _search;
    private readonly CancellationToken _cancellationToken;
    private readonly PayloadDraft _draft;
    private readonly GuardFinder _guards;
    private readonly string[] _ids;
    private readonly ISymbol[] _holders;

    public KeyReads(UntypedPayload payload, UntypedPayloads untyped, CancellationToken cancellationToken)
    {
        PayloadDraft draft = payload.Draft;
        _draft = draft;
        _ids = [.. PayloadSurvey.FindMentions(payload).Where(static mention => mention.Id is not null).Select(static mention => mention.Text).Distinct()];
        _search = untyped.Search;
        _guards = new GuardFinder(new ConditionReader(untyped.Search, untyped.Texts, cancellationToken));
        _cancellationToken = cancellationToken;
        IEnumerable<ISymbol> derived = draft.Root is ExpressionSyntax made ? DerivedHolders.Find(made, untyped, cancellationToken) : [];
        _holders = draft.Shape is not (PayloadShape.Dto or PayloadShape.AnonymousObject or PayloadShape.JsonText or PayloadShape.Writer) && draft.Holder is ISymbol own and not INamedTypeSymbol
            ? [own, .. derived]
            : [.. derived];
    }

    /// <summary>The first place that looks for an entry again; null where there is none.</summary>
    public SyntaxNode? Find(PayloadEntry entry) => Find((whole, model) => IsRead(whole, entry.WireName, model));

    /// <summary>The first place that does something else where a key which is not there yet is stated: it looks for it, takes it out again, or adds it otherwise than as an entry of the payload; null where there is none.</summary>
    public SyntaxNode? FindOfNew(string key) => Find((whole, model) =>
        IsRead(whole, key, model) || IsTaken(whole, key, model) || (IsAdded(whole, key, model) && !_draft.Entries.Any(entry => entry.Syntax is SyntaxNode own && own.Contains(whole))));

    /// <summary>The first place that takes a key out again; null where there is none.</summary>
    public SyntaxNode? FindRemoval(string key) => Find((whole, model) => IsTaken(whole, key, model));

    /// <summary>The first place that sets a key again, or takes it out, where that is no entry of the payload: in another method, or once it was read into another container; null where there is none.</summary>
    public SyntaxNode? FindOtherWrite(string key) => Find((whole, model) =>
        (IsSet(whole, key, model) || IsTaken(whole, key, model)) && !(whole.FindBody() == _draft.Root.FindBody() && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(whole.SkipWrappers(), _cancellationToken).Symbol, _draft.Holder)));

    private SyntaxNode? Find(Func<ExpressionSyntax, SemanticModel, bool> isWanted)
    {
        _seen.Clear();
        return _holders
            .Select(holder => Find((_search.FindDeclaration(holder, _cancellationToken) ?? _draft.Root).FindBody(), holder, isWanted, MaximumDepth))
            .FirstOrDefault(static found => found is not null);
    }

    private SyntaxNode? Find(SyntaxNode body, ISymbol holder, Func<ExpressionSyntax, SemanticModel, bool> isWanted, int depth)
    {
        if (depth == 0 || !_seen.Add(holder))
        {
            return null;
        }

        foreach (IdentifierNameSyntax name in FindNames(body, holder))
        {
            SemanticModel model = _search.GetModel(name.SyntaxTree);
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, _cancellationToken).Symbol, holder))
            {
                continue;
            }

            ExpressionSyntax access = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : name;
            ExpressionSyntax whole = access.ClimbWrappers();
            SyntaxNode? found = isWanted(whole, model) ? whole
                : FindGiven(whole, model) is (SyntaxNode other, IParameterSymbol parameter) ? Find(other, parameter, isWanted, depth - 1)
                : null;
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // A field is used in other methods too.
    private IEnumerable<IdentifierNameSyntax> FindNames(SyntaxNode body, ISymbol holder) => holder is IFieldSymbol or IPropertySymbol
        ? _search.FindIdentifiers(holder.Name, _cancellationToken).Select(static token => token.Parent).OfType<IdentifierNameSyntax>()
        : body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => string.Equals(name.Identifier.ValueText, holder.Name, StringComparison.Ordinal));

    private bool IsRead(ExpressionSyntax holder, string key, SemanticModel model) => holder.Parent switch
    {
        ElementAccessExpressionSyntax element => IsKey(element.ArgumentList.FindOnly(), key, model) && !IsWritten(element) && !IsBesideRemoval(element, key, model),
        ConditionalAccessExpressionSyntax { WhenNotNull: var rest } => rest.DescendantNodesAndSelf().OfType<BracketedArgumentListSyntax>().Any(list => IsKey(list.FindOnly(), key, model)),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == holder =>
            _lookUps.Contains(access.Name.Identifier.ValueText) && call.ArgumentList.Arguments.Any(argument => IsKey(argument.Expression, key, model)) && !IsBesideRemoval(call, key, model),
        MemberAccessExpressionSyntax access when access.Expression == holder =>
            IsDynamicKey(access, key, model) && !IsWritten(access),
        _ => false,
    };

    private bool IsAdded(ExpressionSyntax holder, string key, SemanticModel model) =>
        holder.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
        && access.Expression == holder
        && _additions.Contains(access.Name.Identifier.ValueText)
        && IsKey(call.ArgumentList.Arguments.FirstOrDefault()?.Expression, key, model);

    private bool IsDynamicKey(MemberAccessExpressionSyntax access, string key, SemanticModel model) =>
        string.Equals(access.Name.Identifier.ValueText, key, StringComparison.Ordinal) && model.GetTypeInfo(access.Expression, _cancellationToken).Type is { TypeKind: TypeKind.Dynamic };

    private bool IsTaken(ExpressionSyntax holder, string key, SemanticModel model) =>
        holder.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
        && access.Expression == holder
        && access.Name.Identifier.ValueText is "Remove" or "TryRemove" or "Clear"
        && (call.ArgumentList.Arguments.Count == 0 || IsKey(call.ArgumentList.Arguments[0].Expression, key, model))
        && !IsForOtherIds(call, model);

    // `if (model.Contains("/o3/")) { body.Remove("negative_prompt"); }` has nothing to do then.
    private bool IsForOtherIds(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetOperation(call, _cancellationToken) is IOperation operation
        && _guards.FindAll(operation).Any(test => test.IsFlag ? IsStatedOtherwise(test) : test.Constants.Count > 0 && Array.TrueForAll(_ids, id => test.Test(id) == false));

    // `SendAsync(model, isV3: true, new() { ... })`
    private bool IsStatedOtherwise(IdTest test) =>
        (test.Subjects[0].SkipConversions() as IParameterReferenceOperation)?.Parameter is IParameterSymbol flag
        && _draft.Root is ExpressionSyntax made
        && made.ClimbWrappers().Parent is ArgumentSyntax argument
        && _search.GetModel(argument.SyntaxTree).GetOperation(argument, _cancellationToken) is IArgumentOperation { Parameter: IParameterSymbol given, Parent: IOperation sent }
        && SymbolEqualityComparer.Default.Equals(given.ContainingSymbol.OriginalDefinition, flag.ContainingSymbol.OriginalDefinition)
        && Arguments.Find(sent, flag.Ordinal)?.ConstantValue is { HasValue: true, Value: bool stated }
        && test.Test(IdTest.TextOf(stated)) == false;

    private bool IsSet(ExpressionSyntax holder, string key, SemanticModel model) =>
        IsAdded(holder, key, model)
        || (holder.Parent is MemberAccessExpressionSyntax member && member.Expression == holder && IsDynamicKey(member, key, model) && IsWritten(member))
        || (holder.Parent is ElementAccessExpressionSyntax element && IsKey(element.ArgumentList.FindOnly(), key, model) && element.ClimbWrappers() is var whole && whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole);

    private bool IsKey(ExpressionSyntax? expression, string key, SemanticModel model) =>
        expression is not null
        && model.GetConstantValue(expression, _cancellationToken) is { HasValue: true, Value: string text }
        && string.Equals(text, key, StringComparison.Ordinal);

    // `+=` reads what is there.
    private static bool IsWritten(ExpressionSyntax target) =>
        target.ClimbWrappers() is var whole && whole.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == whole;

    // `if (body.ContainsKey("cfg_scale")) { body.Remove("cfg_scale"); }` has nothing to do then.
    private bool IsBesideRemoval(ExpressionSyntax read, string key, SemanticModel model) =>
        read.FirstAncestorOrSelf<IfStatementSyntax>() is IfStatementSyntax choice
        && choice.Condition.Contains(read)
        && choice.Statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.FindMethodName() is "Remove" or "TryRemove" && call.ArgumentList.Arguments.Any(argument => IsKey(argument.Expression, key, model)));

    // The parameter of a method of the project that gets the container, and its body.
    private (SyntaxNode Body, IParameterSymbol Parameter)? FindGiven(ExpressionSyntax holder, SemanticModel model)
    {
        IParameterSymbol? parameter = holder.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax given } arguments } argument =>
                (model.GetOperation(argument, _cancellationToken) as IArgumentOperation)?.Parameter ?? FindDynamic(given, arguments.Arguments.IndexOf(argument), model),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == holder
                && model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol { ReducedFrom: IMethodSymbol extension } => extension.Parameters[0],
            _ => null,
        };
        return parameter?.OriginalDefinition is IParameterSymbol { ContainingSymbol: IMethodSymbol method } own && _search.FindDeclaration(method.OriginalDefinition, _cancellationToken) is SyntaxNode body ? (body, own) : null;
    }

    // A call with a dynamic argument is bound when it runs.
    private IParameterSymbol? FindDynamic(InvocationExpressionSyntax call, int index, SemanticModel model)
    {
        SymbolInfo called = model.GetSymbolInfo(call, _cancellationToken);
        return (called.Symbol ?? (called.CandidateSymbols.Length == 1 ? called.CandidateSymbols[0] : null)) is IMethodSymbol method && index < method.Parameters.Length ? method.Parameters[index] : null;
    }
}
