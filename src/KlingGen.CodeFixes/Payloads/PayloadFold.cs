using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Folds a text parameter of an untyped payload into another as words of avoidance.</summary>
internal sealed class PayloadFold(PayloadEdits edits, KlingProject project, bool isFilledBefore, CancellationToken cancellationToken)
{
    private readonly TextFold _texts = new(edits.Model);
    private readonly WriteOrder _order = new(edits.Draft, edits.Model, cancellationToken);

    /// <summary>What changes in other code than that of the entries.</summary>
    public List<TextChange> Elsewhere { get; } = [];

    /// <summary>Whether the last text could not be folded because what is sent has another one at other times.</summary>
    public bool IsChanging { get; private set; }

    /// <summary>Changes the entries so that the folded text stands in its new place.</summary>
    /// <param name="folded">The entry that goes.</param>
    /// <param name="into">Wire name of the parameter that takes its text.</param>
    /// <returns>Whether that was possible without losing or reordering anything.</returns>
    public bool TryApply(PayloadEntry folded, string into)
    {
        if (folded.IsConstantNull || folded.Value?.SkipConversions().ConstantValue is { HasValue: true, Value: null }
            || (edits.Find(folded)?.Value is ExpressionSyntax blank && edits.Model.GetConstantValue(blank, cancellationToken) is { HasValue: true, Value: string text } && string.IsNullOrWhiteSpace(text)))
        {
            return edits.TryRemove(folded);
        }

        IsChanging = folded.Syntax is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } || !_order.IsLasting(folded);
        if (IsChanging || edits.Find(folded) is not { Form: not EntryForm.Other, Value: ExpressionSyntax words } written || !IsText(words))
        {
            return false;
        }

        PayloadEntry[] prompts = [.. edits.Draft.Entries.Where(entry => string.Equals(entry.WireName, into, StringComparison.Ordinal))];
        string[] lists = [.. project.Contracts.GetStructure(cancellationToken).FindLists(into)];
        PayloadEntry[] shots = [.. edits.Draft.Entries.Where(entry => !entry.IsConstantNull && lists.Contains(entry.WireName, StringComparer.Ordinal))];
        bool hasShots = shots.Length > 0;
        if (prompts.Length == 0 || prompts.All(static prompt => prompt.IsConstantNull))
        {
            return hasShots
                ? shots.Length == 1 && ItemTexts.Find(shots[0], into, edits.Model) is ItemTexts list && IsSteady(words, folded.Value!) && HaveSameConditions(list.Entry, folded, words) && TryFoldItems(list, written, words, into)
                : prompts.Length == 0 && (isFilledBefore ? TryMergeBefore(written, words, into) : TryTurn(folded, written, words, into));
        }

        if (hasShots)
        {
            return prompts.Length == 1
                && shots.Length == 1
                && ItemTexts.Find(shots[0], into, edits.Model) is ItemTexts items
                && IsSteady(words, folded.Value!)
                && Conditions.AreAlternatives(prompts[0].Syntax, shots[0].Syntax, folded.Writing is null ? edits.Draft.Root : folded.Syntax!)
                && (folded.Writing is null || Conditions.AreNone(folded.Syntax!, edits.Draft.Root))
                && !_order.IsLate(prompts[0])
                && !_order.IsLate(shots[0])
                && TryMergeInto(prompts[0], written, words)
                && TryFoldItems(items, written, words, into);
        }

        return folded.Writing is null
            ? prompts.Length == 1 && TryMerge(prompts[0], folded, written, words)
            : TryMergeWritten(prompts, folded, written, words, into);
    }

    /// <summary>Folds words that a creation does not state, because the type does, into the text that it gives.</summary>
    public bool TryApplyInitial(ExpressionSyntax words, string into)
    {
        PayloadEntry[] prompts = [.. edits.Draft.Entries.Where(entry => string.Equals(entry.WireName, into, StringComparison.Ordinal))];
        if (prompts.Length != 1 || prompts[0] is not PayloadEntry prompt || (prompt.Writing is not null && (_order.IsLate(prompt) || !Conditions.AreNone(prompt.Syntax!, edits.Draft.Root))) || words.SyntaxTree != edits.Draft.Root.SyntaxTree || edits.Find(prompt) is not { Value: ExpressionSyntax text } written || !IsText(text) || written.Edit.Value is not null)
        {
            return false;
        }

        written.Edit.Value = _texts.Fold(text, words);
        return written.Edit.Value is not null;
    }

    // Nothing takes the words yet: the entry itself becomes what does.
    private bool TryTurn(PayloadEntry folded, EntrySyntax written, ExpressionSyntax words, string into)
    {
        if (MayHaveAnother(into) || KeyNames.Write(folded, into) is not string name)
        {
            return false;
        }

        written.Edit.Name = name;
        written.Edit.Value = _texts.Fold(null, words);
        return written.Edit.Value is not null;
    }

    // One that is not seen would be replaced.
    private bool MayHaveAnother(string into) =>
        edits.Draft.IsPartial || IsKept(edits.Draft) || edits.Draft.Creation is null || OwnContainers.MayHave(edits.Draft.Creation, into, cancellationToken);

    // Defaults that a field keeps: what they are copied into has a prompt of its own, which would replace theirs.
    private static bool IsKept(PayloadDraft draft) => draft is { Holder: IFieldSymbol or IPropertySymbol, Shape: not PayloadShape.AnonymousObject };

    // Words that are added on a condition are no words of shots that are there without it, and the other way round.
    private bool HaveSameConditions(PayloadEntry shots, PayloadEntry folded, ExpressionSyntax words)
    {
        SyntaxNode creation = edits.Draft.Root;
        bool isThere = shots.Writing is null || Conditions.AreNone(shots.Syntax!, folded.Writing is null ? creation : folded.Syntax!);
        return isThere && (folded.Writing is null
            || Conditions.AreNone(folded.Syntax!, shots.Writing is null ? creation : shots.Syntax!)
            || Conditions.AreOnlyWhetherThereIs(words, folded.Syntax!, shots.Writing is null ? creation : shots.Syntax!));
    }

    private bool TryFoldItems(ItemTexts list, EntrySyntax written, ExpressionSyntax words, string into)
    {
        if (edits.Find(list.Entry) is not EntrySyntax shots)
        {
            return false;
        }

        List<TextChange> inside = [];
        foreach (ExpressionSyntax text in list.Texts)
        {
            if (!IsText(text) || NamesAnother(words, text) || _texts.Fold(text, words) is not string changed)
            {
                return false;
            }

            List<TextChange> changes = shots.Value!.Span.Contains(text.Span) ? inside : Elsewhere;
            changes.Add(new TextChange(text.Span, ItemTexts.IsImplicit(text) ? into + " = " + changed : changed));
        }

        if (inside.Count > 0)
        {
            shots.Edit.Value = shots.Value!.SyntaxTree.GetText(cancellationToken).WithChanges(inside).ToString(new TextSpan(shots.Value.SpanStart, shots.Value.Span.Length + inside.Sum(static change => change.NewText!.Length - change.Span.Length)));
        }

        written.Edit.IsRemoved = true;
        return true;
    }

    // A parameter of a lambda around the text is called as a field of the words is.
    private static bool NamesAnother(ExpressionSyntax words, ExpressionSyntax text) => text.Ancestors().OfType<LambdaExpressionSyntax>()
        .SelectMany(static lambda => lambda.DescendantNodes().OfType<ParameterSyntax>())
        .Any(parameter => words.DescendantTokens().Any(token => string.Equals(token.ValueText, parameter.Identifier.ValueText, StringComparison.Ordinal)));

    // Both in the expression that creates the payload, or the prompt written afterwards come what may.
    private bool TryMerge(PayloadEntry prompt, PayloadEntry folded, EntrySyntax written, ExpressionSyntax words)
    {
        if (prompt.Writing is null)
        {
            return CanPass(prompt, folded) && TryMergeInto(prompt, written, words);
        }

        return IsSteady(words, folded.Value!)
            && (Conditions.AreNone(prompt.Syntax!, folded.Syntax!) ? TryMergeInto(prompt, written, words) : TryTurnAndMerge(prompt, folded, written, words));
    }

    // The prompt is set on a condition: the words stand alone until it is, and go into it then.
    private bool TryTurnAndMerge(PayloadEntry prompt, PayloadEntry folded, EntrySyntax written, ExpressionSyntax words)
    {
        if (!prompt.Syntax.IsKind(SyntaxKind.SimpleAssignmentExpression)
            || edits.Find(prompt) is not { Value: ExpressionSyntax text } stays
            || !IsText(text)
            || stays.Edit.Value is not null
            || !TryTurn(folded, written, words, prompt.WireName))
        {
            return false;
        }

        stays.Edit.Value = _texts.Fold(text, words);
        return stays.Edit.Value is not null;
    }

    private bool TryMergeInto(PayloadEntry prompt, EntrySyntax written, ExpressionSyntax words)
    {
        if (edits.Find(prompt) is not { Value: ExpressionSyntax text } stays || !IsText(text) || stays.Edit.Value is not null)
        {
            return false;
        }

        stays.Edit.Value = _texts.Fold(text, words);
        written.Edit.IsRemoved = true;
        return stays.Edit.Value is not null;
    }

    private bool TryMergeWritten(PayloadEntry[] prompts, PayloadEntry folded, EntrySyntax written, ExpressionSyntax words, string into)
    {
        PayloadEntry prompt = prompts[prompts.Length - 1];
        if (prompts.Length == 1 && prompt.Syntax!.SpanStart > folded.Syntax!.SpanStart)
        {
            return prompt.Writing is not null
                && !_order.IsLate(prompt)
                && IsSteady(words, folded.Value!)
                && Conditions.AreNone(prompt.Syntax, folded.Syntax)
                && (Conditions.AreNone(folded.Syntax, prompt.Syntax) || Conditions.AreOnlyWhetherThereIs(words, folded.Syntax, prompt.Syntax))
                && TryMergeInto(prompt, written, words);
        }

        if (prompts.Any(other => other.Syntax!.SpanStart > folded.Syntax!.SpanStart))
        {
            return false;
        }

        if (!Conditions.Dominates(prompt, folded))
        {
            return prompts.Length == 1 && TryRepeat(prompt, folded, written, words, into);
        }

        bool isSteady = prompts.Length == 1 && !_order.IsLate(folded) && IsSteady(words, folded.Value!);
        if (isSteady && Conditions.AreNone(folded.Syntax!, prompt.Syntax!) && TryMergeInto(prompt, written, words))
        {
            return true;
        }

        if (edits.Find(prompt)?.Value is ExpressionSyntax text && IsText(text)
            && new WrittenPrompt(edits.Model).Read(written, into, prompt.Property) is (string key, string read, _)
            && _texts.FoldAtRunTime(read, words.ToString(), words.SpanStart) is string value)
        {
            written.Edit.Replacement = key + " = " + value + ";";
            return true;
        }

        // What cannot be read back can still be said at once, where the condition only asks whether there are words.
        return isSteady && Conditions.AreOnlyWhetherThereIs(words, folded.Syntax!, prompt.Syntax!) && TryMergeInto(prompt, written, words);
    }

    // The prompt was set only where there is one: its text, be it none, is written again with the words.
    private bool TryRepeat(PayloadEntry prompt, PayloadEntry folded, EntrySyntax written, ExpressionSyntax words, string into)
    {
        if (MayHaveAnother(into)
            || edits.Find(prompt)?.Value is not ExpressionSyntax text
            || !IsText(text)
            || !IsSteady(text, prompt.Value!)
            || !Conditions.AreOnlyWhetherThereIs(text, prompt.Syntax!, folded.Syntax!)
            || new WrittenPrompt(edits.Model).Read(written, into, prompt.Property) is not (string key, _, bool takesNull)
            || _texts.FoldAtRunTime(takesNull || !MayBeNull(text) ? text.ToString() : $"{text} ?? \"\"", words.ToString(), words.SpanStart) is not string value)
        {
            return false;
        }

        written.Edit.Replacement = key + " = " + value + ";";
        return true;
    }

    // What takes the words was written by the method that made the payload.
    private bool TryMergeBefore(EntrySyntax written, ExpressionSyntax words, string into)
    {
        if (new WrittenPrompt(edits.Model).Read(written, into, property: null) is not (string key, string read, _)
            || _texts.FoldAtRunTime(read, words.ToString(), words.SpanStart) is not string value)
        {
            return false;
        }

        written.Edit.Replacement = key + " = " + value + ";";
        return true;
    }

    private bool IsText(ExpressionSyntax value)
    {
        TypeInfo type = edits.Model.GetTypeInfo(value, cancellationToken);
        return type.Type?.SpecialType == SpecialType.System_String;
    }

    private bool MayBeNull(ExpressionSyntax value) =>
        edits.Model.GetSymbolInfo(value, cancellationToken).Symbol.FindHeldType() is not { NullableAnnotation: NullableAnnotation.NotAnnotated };

    // The same value wherever it stands in the body.
    private bool IsSteady(ExpressionSyntax words, IOperation value)
    {
        if (ValueEffects.Of(value.SkipConversions()) is ValueEffect.Effect)
        {
            return false;
        }

        foreach (IdentifierNameSyntax name in words.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (edits.Model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol or IParameterSymbol && Conditions.IsAssigned(name))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanPass(PayloadEntry prompt, PayloadEntry folded)
    {
        ImmutableArray<PayloadEntry> entries = edits.Draft.Entries;
        int from = entries.IndexOf(folded);
        int target = entries.IndexOf(prompt);
        ValueEffect effect = ValueEffects.IsFixed(folded.Value!) ? ValueEffect.Free : ValueEffects.Of(folded.Value!);
        int first = from < target ? from + 1 : target + 1;
        int last = from < target ? target : from - 1;
        for (int i = first; i <= last; i++)
        {
            if (entries[i].Value is not IOperation between || !ValueEffects.CanSwap(effect, ValueEffects.Of(between)))
            {
                return false;
            }
        }

        return true;
    }
}
