using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>The texts of the items of a list that is written out, such as the prompts of shots.</summary>
/// <param name="Entry">The entry whose value the list is.</param>
/// <param name="Texts">One for each item.</param>
internal sealed record ItemTexts(PayloadEntry Entry, IReadOnlyList<ExpressionSyntax> Texts)
{
    /// <summary>The texts, or null where the entry is no list, or an item of it is not seen or has no such text.</summary>
    public static ItemTexts? Find(PayloadEntry entry, string wireName)
    {
        if (entry.Syntax is null || EntrySyntax.FindValue(entry, entry.Syntax) is not ExpressionSyntax value || FindItems(value) is not { Length: > 0 } items)
        {
            return null;
        }

        ExpressionSyntax?[] texts = Array.ConvertAll(items, item => FindText(item, wireName));
        return Array.TrueForAll(texts, static text => text is not null) ? new ItemTexts(entry, texts!) : null;
    }

    private static ExpressionSyntax[]? FindItems(ExpressionSyntax list) => list.SkipWrappers() switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } initializer } => [.. initializer.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: { Count: > 0 } arguments } => [.. arguments.Select(static argument => argument.Expression)],
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) =>
            [.. collection.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression)],
        _ => null,
    };

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
                    // The member has its name from the value, which an edit would take from it.
                    return null;
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
