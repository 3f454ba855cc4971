using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Folds words of avoidance into every item of a list, such as the shots of a storyboard.</summary>
internal sealed class ItemFold(SemanticModel model, KlingSymbols symbols)
{
    private readonly TextFold _texts = new(model);

    /// <summary>The property of the items of a list that goes over HTTP under a name, or null where the list has no such items.</summary>
    public IPropertySymbol? FindItemProperty(ITypeSymbol? list, string wireName) =>
        list is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && arguments[0] is INamedTypeSymbol item
            ? item.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
                property => string.Equals(symbols.GetWireName(property), wireName, StringComparison.Ordinal))
            : null;

    /// <summary>A list that is written out, with the words in each of its items; null where it is not or an item is made elsewhere.</summary>
    public string? FoldWritten(IOperation list, FoldedText words, string into)
    {
        if (FindItems(list) is not ImmutableArray<IOperation> items || items.IsEmpty)
        {
            return null;
        }

        SyntaxNode whole = list.Syntax;
        string result = whole.ToString();
        foreach (IOperation item in items.Reverse())
        {
            if (item.SkipConversions() is not IObjectCreationOperation { Initializer: IObjectOrCollectionInitializerOperation initializer }
                || initializer.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(assignment => IsNamed(assignment, into))
                    is not ISimpleAssignmentOperation { Value.Syntax: ExpressionSyntax text }
                || _texts.Fold(FoldedText.Of(text), words) is not string changed)
            {
                return null;
            }

            int start = text.SpanStart - whole.SpanStart;
            result = result.Remove(start, text.Span.Length).Insert(start, changed);
        }

        return result;
    }

    /// <summary>The call that folds the words into a list's items at run time, or null where the project has no helper for that.</summary>
    /// <param name="list">The C# that gives the list.</param>
    /// <param name="hasType">Whether that C# has a type of its own.</param>
    /// <param name="words">The words.</param>
    /// <param name="item">The text property of the items.</param>
    /// <param name="position">Where the call is to stand.</param>
    /// <param name="wordsFirst">Whether the words are evaluated before the list.</param>
    public string? FoldAtRunTime(string list, bool hasType, string words, IPropertySymbol item, int position, bool wordsFirst)
    {
        if (_texts.FindHelper(position, arity: 1) is not string helper)
        {
            return null;
        }

        string name = FindShortName(item.ContainingType.Name);
        string type = hasType ? string.Empty : "<" + item.ContainingType.ToMinimalDisplayString(model, position) + ">";
        string fold = $"static ({name}, words) => {name} with {{ {item.Name} = {helper}({name}.{item.Name}, words) }}";
        return wordsFirst
            ? $"{helper}{type}(avoid: {words}, items: {list}, fold: {fold})"
            : $"{helper}{type}({list}, {words}, {fold})";
    }

    // The last word of the type's name: 'shot' for a KlingShot.
    private static string FindShortName(string type)
    {
        int start = type.Length - 1;
        while (start > 0 && !char.IsUpper(type[start]))
        {
            start--;
        }

        string name = type.Substring(start).ToLowerInvariant();
        return name.Length < 2 || name == "words" || SyntaxFacts.GetKeywordKind(name) is not SyntaxKind.None ? "item" : name;
    }

    private bool IsNamed(ISimpleAssignmentOperation assignment, string wireName) =>
        assignment.Target is IPropertyReferenceOperation { Property: IPropertySymbol property }
        && string.Equals(symbols.GetWireName(property), wireName, StringComparison.Ordinal);

    // The items of a list that is written out, whatever its syntax.
    private static ImmutableArray<IOperation>? FindItems(IOperation list)
    {
        IOperation value = list.SkipConversions();
        return value switch
        {
            IArrayCreationOperation { Initializer: IArrayInitializerOperation initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection when !collection.Elements.OfType<ISpreadOperation>().Any() => collection.Elements,
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } initializer } => FindAdded(initializer),
            _ => null,
        };
    }

    private static ImmutableArray<IOperation>? FindAdded(IObjectOrCollectionInitializerOperation initializer)
    {
        ImmutableArray<IOperation>.Builder items = ImmutableArray.CreateBuilder<IOperation>();
        foreach (IOperation added in initializer.Initializers)
        {
            if (added is not IInvocationOperation { Arguments: { Length: 1 } arguments })
            {
                return null;
            }

            items.Add(arguments[0].Value);
        }

        return items.ToImmutable();
    }
}
