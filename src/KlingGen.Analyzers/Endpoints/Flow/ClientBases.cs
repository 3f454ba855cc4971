using KlingGen.Analyzers.Endpoints.Texts;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.Analyzers.Endpoints.Flow;

/// <summary>The base address of one client among several: the one that a field's or local's own <c>BaseAddress</c> is set to, where it is created or later.</summary>
internal sealed class ClientBases(ProjectSearch search, TextEvaluator texts, CancellationToken cancellationToken)
{
    /// <summary>The property of a client that has it.</summary>
    public const string Property = "BaseAddress";
    private const int MaximumDepth = 4;

    private readonly RegisteredClients _registered = new(search, texts, cancellationToken);

    /// <summary>The text of the base address of what a call is made on, or null where it is not seen or not one.</summary>
    public string? Find(IInvocationOperation call)
    {
        IOperation? receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);
        return receiver is null || !search.FindIdentifiers(Property, cancellationToken).Any() ? null : FindOf(receiver.SkipConversions(), 0);
    }

    private string? FindOf(IOperation client, int depth)
    {
        if (depth >= MaximumDepth)
        {
            return null;
        }

        switch (client)
        {
            case IObjectCreationOperation { Initializer.Initializers: var members }:
                return members.OfType<ISimpleAssignmentOperation>().FirstOrDefault(static member => member.Target is IPropertyReferenceOperation { Property.Name: Property }) is { } set
                    ? Read(set.Value)
                    : null;
            case IInvocationOperation { TargetMethod.Name: "CreateClient", Arguments: { Length: > 0 } arguments } when ConstantTexts.Find(arguments[arguments.Length - 1].Value) is string name:
                return _registered.Find(name);
            case IInvocationOperation { TargetMethod: IMethodSymbol method } when search.FindDeclaration(method.OriginalDefinition, cancellationToken) is SyntaxNode declaration:
                return FindOnly(Bodies.FindReturned(declaration).Select(value => search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken)), depth);
            case ILocalReferenceOperation { Local: var local }:
                return FindOfHolder(local, depth);
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                return FindOfHolder(member.Member, depth);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return FindSet(parameter) ?? (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } ? _registered.Find(type) : null);
            default:
                return null;
        }
    }

    // What it is given, and what that is set to afterwards.
    private string? FindOfHolder(ISymbol holder, int depth)
    {
        if (FindSet(holder) is string set)
        {
            return set;
        }

        List<IOperation?> given = holder is ILocalSymbol ? [] : [.. texts.Members.FindAssignedValues(holder, cancellationToken)];
        if (search.FindDeclaration(holder, cancellationToken) is SyntaxNode declaration
            && Bodies.FindInitial(declaration) is ExpressionSyntax value)
        {
            given.Add(search.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken));
        }

        return FindOnly(given, depth);
    }

    private string? FindOnly(IEnumerable<IOperation?> clients, int depth)
    {
        string?[] found = [.. clients.Select(client => client is null ? null : FindOf(client.SkipConversions(), depth + 1)).Distinct(StringComparer.Ordinal)];
        return found.Length == 1 ? found[0] : null;
    }

    // `_http.BaseAddress = new Uri("...")`
    private string? FindSet(ISymbol holder)
    {
        string?[] found =
        [
            .. References.Find(holder, search, cancellationToken)
                .Select(static reference => reference.Parent)
                .OfType<IPropertyReferenceOperation>()
                .Where(static property => property.Property.Name == Property)
                .Select(static property => property.Parent)
                .OfType<ISimpleAssignmentOperation>()
                .Select(assignment => Read(assignment.Value))
                .Distinct(StringComparer.Ordinal),
        ];
        return found.Length == 1 ? found[0] : null;
    }

    private string? Read(IOperation address) =>
        texts.Evaluate(address, cancellationToken) is { IsOpen: false, Values: { Length: 1 } values } && values[0].Value.IndexOf(PossibleText.Hole) < 0 ? values[0].Value : null;
}
