using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>The texts of the items of a list whose items are all seen, such as the prompts of shots.</summary>
/// <param name="Entry">The entry whose value the list is.</param>
/// <param name="Texts">One for each item that is written.</param>
internal sealed record ItemTexts(PayloadEntry Entry, IReadOnlyList<ExpressionSyntax> Texts)
{
    private static readonly HashSet<string> _copies = new(StringComparer.Ordinal) { "ToArray", "ToList", "ToImmutableArray" };

    /// <summary>The texts, or null where the entry is no list, or an item of it is not seen or has no such text.</summary>
    public static ItemTexts? Find(PayloadEntry entry, string wireName, SemanticModel model)
    {
        if (entry.Syntax is null
            || EntrySyntax.FindValue(entry, entry.Syntax) is not ExpressionSyntax value
            || (FindItems(value) ?? FindOfLocal(value, model)) is not { Length: > 0 } items)
        {
            return null;
        }

        ExpressionSyntax?[] texts = Array.ConvertAll(items, item => FindText(item, wireName));
        return Array.TrueForAll(texts, static text => text is not null) ? new ItemTexts(entry, texts!) : null;
    }

    /// <summary>Whether the member of an anonymous object has its name from its value.</summary>
    public static bool IsImplicit(ExpressionSyntax text) => text.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null };

    private static ExpressionSyntax[]? FindItems(ExpressionSyntax list) => list.SkipWrappers() switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } initializer } => [.. initializer.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: { Count: > 0 } arguments } => [.. arguments.Select(static argument => argument.Expression)],
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) =>
            [.. collection.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression)],
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } copy when _copies.Contains(copy.FindMethodName()) => copy.FindReceiver() is ExpressionSyntax source ? FindItems(source) : null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } call
            when call.ArgumentList.FindOnly() is LambdaExpressionSyntax { ExpressionBody: ExpressionSyntax made } => [made],
        _ => null,
    };

    // `var shots = new List<object>(); shots.Add(new { ... }); ... ["multi_prompt"] = shots`, where nothing else is done with it.
    private static ExpressionSyntax[]? FindOfLocal(ExpressionSyntax value, SemanticModel model)
    {
        while (value.SkipWrappers() is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } copy && _copies.Contains(copy.FindMethodName()) && copy.FindReceiver() is ExpressionSyntax source)
        {
            value = source;
        }

        if (value.SkipWrappers() is not IdentifierNameSyntax use
            || model.GetSymbolInfo(use).Symbol is not ILocalSymbol local
            || local.FindDeclaration(CancellationToken.None) is not VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax initial }
            || (FindItems(initial) ?? (IsEmpty(initial) ? [] : null)) is not ExpressionSyntax[] items)
        {
            return null;
        }

        List<ExpressionSyntax> all = [.. items];
        foreach (IdentifierNameSyntax other in use.FindBody().DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (other == use || other.Identifier.ValueText != local.Name || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(other).Symbol, local))
            {
                continue;
            }

            switch (other.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } call } when call.ArgumentList.FindOnly() is ExpressionSyntax added:
                    all.Add(added);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length", Parent: not InvocationExpressionSyntax }:
                    break;
                default:
                    return null;
            }
        }

        return [.. all];
    }

    private static bool IsEmpty(ExpressionSyntax list) => list is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } or CollectionExpressionSyntax { Elements.Count: 0 };

    private static ExpressionSyntax? FindText(ExpressionSyntax item, string wireName)
    {
        SyntaxNode? owner = item.SkipWrappers() switch
        {
            AnonymousObjectCreationExpressionSyntax anonymous => anonymous,
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer,
            _ => null,
        };
        foreach (SyntaxNode member in EntryList.Of(owner)?.Items ?? [])
        {
            switch (member)
            {
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name } named when name.Name.Identifier.ValueText == wireName:
                    return named.Expression;
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals: null, Expression: IdentifierNameSyntax own } when own.Identifier.ValueText == wireName:
                    return own;
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals: null, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: string read } own } when read == wireName:
                    return own;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax access } assignment when IsKey(access.ArgumentList.FindOnly(), wireName):
                    return assignment.Right;
                case InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when IsKey(pair[0], wireName):
                    return pair[1];
            }
        }

        return null;
    }

    private static bool IsKey(ExpressionSyntax? key, string wireName) => key is LiteralExpressionSyntax { Token.Value: string text } && text == wireName;
}
