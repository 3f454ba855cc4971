using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Whether an object within another can be the request itself: below <c>input</c>, but not below <c>metadata</c> or beside a prompt.</summary>
/// <param name="members">Members of a request: what lies deeper beside them belongs to it, but is not it.</param>
/// <param name="parts">Members of a request that are objects themselves, or lists of them.</param>
/// <param name="isEndpoint">Whether a text names an endpoint: an object that has one is a request of its own wherever it lies.</param>
internal sealed class Nesting(IEnumerable<string> members, IEnumerable<string> parts, Func<string, bool> isEndpoint)
{
    // What others than requests have below these names.
    private static readonly string[] _otherMembers =
        ["metadata", "meta", "properties", "schema", "headers", "error", "errors", "labels", "tags", "details", "messages", "tools", "columns", "translations", "descriptions"];

    // What only is known afterwards: an object that has one is a note of the request beside it.
    private static readonly HashSet<string> _outcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        "result", "results", "response", "answer", "output", "outputs", "error", "errors", "elapsed", "elapsed_ms", "elapsedMs", "completed_at", "completedAt", "finished_at", "finishedAt",
    };

    // What kind of step a node of a workflow is: whatever else the node has, that step is given.
    private const string StepKind = "class_type";

    private readonly HashSet<string> _members = new(members, StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(parts.Concat(_otherMembers), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the object that an expression creates can be a request, by where it lies in the code around it.</summary>
    public bool CanBeRequest(ExpressionSyntax creation, FileReading file)
    {
        bool isOwn = FindContents(creation) is SyntaxNode contents && NamesEndpoint(contents, file);
        for (SyntaxNode? node = creation; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            (string? name, SyntaxNode? outer) = FindMember(node, file);
            string[] siblings = name is null || outer is null ? [] : [.. FindNames(outer, file)];
            if (name is not null && (IsStep(siblings) || !IsWrapper(name, isOwn ? [] : siblings)))
            {
                return false;
            }

            isOwn |= outer is not null && NamesEndpoint(outer, file);
        }

        return true;
    }

    /// <summary>Whether an object in JSON text can be a request.</summary>
    public bool CanBeRequest(JsonObject found)
    {
        bool isOwn = NamesEndpoint(found);
        for (JsonValue value = found; value.Parent is not null; value = value.Parent)
        {
            if (value.Member is JsonMember member)
            {
                JsonObject outer = (JsonObject)value.Parent;
                string[] siblings = [.. outer.Members.Select(static sibling => sibling.Name)];
                if (IsStep(siblings) || !IsWrapper(member.Name, isOwn ? [] : siblings))
                {
                    return false;
                }

                isOwn |= NamesEndpoint(outer);
            }
        }

        return true;
    }

    /// <summary>Whether an object with such members is a node of a workflow: <c>{ "class_type": "...", "inputs": { ... } }</c>.</summary>
    public static bool IsStep(IEnumerable<string> names) => names.Contains(StepKind, StringComparer.Ordinal);

    /// <summary>Whether an object below a member of that name can be one.</summary>
    public bool IsWrapper(string name, IEnumerable<string> siblings) => !_parts.Contains(name) && !siblings.Any(sibling => _members.Contains(sibling) || _outcomes.Contains(sibling));

    // The member or entry whose value a node is, and the object that has it.
    private static (string? Name, SyntaxNode? Outer) FindMember(SyntaxNode node, FileReading file) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: string name } => (name, node.Parent),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax access, Parent: InitializerExpressionSyntax } when access.ArgumentList.FindOnly() is ExpressionSyntax key =>
            (file.Keys.Read(key), node.Parent),
        InitializerExpressionSyntax { Expressions: { Count: 2 } parts, Parent: InitializerExpressionSyntax } => (file.Keys.Read(parts[0]), node.Parent),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access } when access.ArgumentList.FindOnly() is ExpressionSyntax key => (file.Keys.Read(key), null),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } when file.GetType(access.Expression) is { TypeKind: TypeKind.Dynamic } => (access.Name.Identifier.ValueText, null),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } parts } list } when parts[1] == node && IsPair(list.Parent) => (file.Keys.Read(parts[0].Expression), null),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: { Count: 2 } parts } } when parts[1] == node => (file.Keys.Read(parts[0].Expression), null),
        _ => default,
    };

    // `new JProperty("shots", ...)`, `KeyValuePair.Create("shots", ...)`, `body.Add("shots", ...)`
    private static bool IsPair(SyntaxNode? made) => made switch
    {
        BaseObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax call => call.FindMethodName() is "Create" || SetterCall.HasSetterName(call.FindMethodName()),
        _ => false,
    };

    private static IEnumerable<string> FindNames(SyntaxNode outer, FileReading file) => outer switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Select(FindName).OfType<string>(),
        InitializerExpressionSyntax initializer => initializer.Expressions.Select(element => FindMember(element, file).Name).OfType<string>(),
        _ => [],
    };

    private bool NamesEndpoint(JsonObject whole) => whole.Members.Any(member => member.Value is JsonString text && isEndpoint(text.Value));

    private bool NamesEndpoint(SyntaxNode whole, FileReading file) => whole switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Any(member => file.Keys.Read(member.Expression) is string text && isEndpoint(text)),
        InitializerExpressionSyntax initializer => initializer.Expressions.Any(element => FindText(element) is ExpressionSyntax value && file.Keys.Read(value) is string text && isEndpoint(text)),
        _ => false,
    };

    private static ExpressionSyntax? FindText(ExpressionSyntax element) => element switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InitializerExpressionSyntax { Expressions: { Count: 2 } parts } => parts[1],
        _ => null,
    };

    private static SyntaxNode? FindContents(ExpressionSyntax creation) =>
        creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } ? initializer : creation as AnonymousObjectCreationExpressionSyntax;

    private static string? FindName(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals?.Name.Identifier.ValueText ?? (member.Expression as IdentifierNameSyntax)?.Identifier.ValueText;
}
