using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>Folds a text parameter into another as words of avoidance: as text where all is written out, otherwise at run time.</summary>
internal sealed class TextFold(SemanticModel model, KlingSymbols symbols)
{
    private const string HelperType = "KlingGen.PromptText";

    /// <summary>Changes the entries so that the folded text stands in its new place.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="edits">The edits of its entries, by entry.</param>
    /// <param name="folded">The entry that goes.</param>
    /// <param name="into">Wire name of the parameter that takes its text.</param>
    /// <param name="newName">The property of that parameter on the target type.</param>
    /// <returns>Whether that was possible without losing or reordering anything.</returns>
    public bool TryApply(Payload payload, Dictionary<PayloadEntry, EntryEdit> edits, PayloadEntry folded, string into, string newName)
    {
        EntryEdit goes = edits[folded];
        if (folded.IsConstantNull
            || (folded.Value!.ConstantValue is { HasValue: true, Value: string text } && string.IsNullOrWhiteSpace(text)))
        {
            goes.IsRemoved = true;
            return true;
        }

        PayloadEntry? prompt = payload.Find(into);
        PayloadEntry? list = payload.Entries.FirstOrDefault(entry => !entry.IsConstantNull && FindItemProperty(entry, into) is not null);
        if (prompt is null && list is null)
        {
            // Nothing takes the words yet: the entry itself becomes what does.
            goes.Name = newName;
            goes.Value = Fold(null, Syntax(folded));
            return goes.Value is not null;
        }

        goes.IsRemoved = true;
        if (prompt is { IsConstantNull: false })
        {
            EntryEdit stays = edits[prompt];
            stays.Value = list is null && CanMove(payload, folded, prompt)
                ? Fold(Syntax(prompt), Syntax(folded))
                : null;
            return stays.Value is not null;
        }

        if (list is null)
        {
            EntryEdit stays = edits[prompt!];
            stays.Value = CanMove(payload, folded, prompt!) ? Fold(null, Syntax(folded)) : null;
            return stays.Value is not null;
        }

        edits[list].Value = ValueEffects.Of(folded.Value) is ValueEffect.Free ? FoldIntoItems(list, Syntax(folded), into) : null;
        return edits[list].Value is not null;
    }

    // A property of the items of a list, such as the prompt of each shot.
    private IPropertySymbol? FindItemProperty(PayloadEntry entry, string wireName)
    {
        if (entry.Property?.Type is not INamedTypeSymbol { TypeArguments: { Length: 1 } arguments })
        {
            return null;
        }

        return arguments[0].GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
            property => string.Equals(symbols.GetWireName(property), wireName, StringComparison.Ordinal));
    }

    private static bool CanMove(Payload payload, PayloadEntry moved, PayloadEntry to)
    {
        int from = payload.Entries.IndexOf(moved);
        int target = payload.Entries.IndexOf(to);
        ValueEffect effect = ValueEffects.Of(moved.Value!);

        // After the fold the target's own value is evaluated first, then the moved one, then what stood between.
        int first = from < target ? from + 1 : target + 1;
        int last = from < target ? target : from - 1;
        for (int i = first; i <= last; i++)
        {
            if (!ValueEffects.CanSwap(effect, ValueEffects.Of(payload.Entries[i].Value!)))
            {
                return false;
            }
        }

        return true;
    }

    private string? FoldIntoItems(PayloadEntry list, ExpressionSyntax folded, string into)
    {
        if (FindItems(list.Value!) is not ImmutableArray<IOperation> items || items.IsEmpty)
        {
            return null;
        }

        SyntaxNode whole = list.Value!.Syntax;
        List<(ExpressionSyntax Old, string New)> changes = [];
        foreach (IOperation item in items)
        {
            if (item.SkipConversions() is not IObjectCreationOperation { Initializer: IObjectOrCollectionInitializerOperation initializer }
                || initializer.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(assignment => IsNamed(assignment, into))
                    is not ISimpleAssignmentOperation { Value.Syntax: ExpressionSyntax text }
                || Fold(text, folded) is not string changed)
            {
                return null;
            }

            changes.Add((text, changed));
        }

        string result = whole.ToString();
        foreach ((ExpressionSyntax old, string changed) in changes.OrderByDescending(change => change.Old.SpanStart))
        {
            int start = old.SpanStart - whole.SpanStart;
            result = result.Remove(start, old.Span.Length).Insert(start, changed);
        }

        return result;
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

    /// <summary>A prompt with the words of avoidance, as C#: written out where both are, otherwise by the run-time library's helper; null where neither can be.</summary>
    public string? Fold(ExpressionSyntax? prompt, ExpressionSyntax folded)
    {
        bool isWritten = StringLiteral.IsWritten(folded) && !HasComment(folded);
        if (isWritten && (prompt is null || StringLiteral.IsWritten(prompt)))
        {
            return FoldWritten(prompt, Constant(folded));
        }

        return FoldAtRunTime(prompt?.ToString() ?? "null", folded.ToString(), (prompt ?? folded).SpanStart);
    }

    /// <summary>The call of the run-time library's helper, or null where the project does not have it.</summary>
    public string? FoldAtRunTime(string prompt, string folded, int position) =>
        model.Compilation.GetTypeByMetadataName(HelperType) is INamedTypeSymbol helper
            ? $"{helper.ToMinimalDisplayString(model, position)}.{nameof(PromptText.Avoiding)}({prompt}, {folded})"
            : null;

    private string? FoldWritten(ExpressionSyntax? prompt, string folded)
    {
        string before = prompt is null ? string.Empty : Constant(prompt);
        string after = PromptText.Avoiding(before, folded) ?? string.Empty;

        // Where the words do not all fit, nothing may be left out silently.
        string sentence = PromptText.Avoiding(null, folded) ?? string.Empty;
        if (folded.Length >= PromptText.MaxLength || !after.TrimEnd('.').EndsWith(sentence.TrimEnd('.'), StringComparison.Ordinal))
        {
            return null;
        }

        return prompt is not null && after.StartsWith(before, StringComparison.Ordinal)
            && StringLiteral.Append(prompt, after.Substring(before.Length)) is string lengthened
                ? lengthened
                : prompt is null || !HasComment(prompt) ? SymbolDisplay.FormatLiteral(after, quote: true) : null;
    }

    private string Constant(ExpressionSyntax literal) => (string)model.GetConstantValue(literal).Value!;

    private static bool HasComment(SyntaxNode node) =>
        node.DescendantTrivia().Any(trivia =>
            node.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static ExpressionSyntax Syntax(PayloadEntry entry) => (ExpressionSyntax)entry.Value!.Syntax;
}
