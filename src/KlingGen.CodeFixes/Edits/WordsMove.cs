using KlingGen.Analyzers.Payloads;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KlingGen.CodeFixes.Edits;

/// <summary>
/// Folds a request's words of avoidance into the text that takes them: its prompt, the items of its list, or both where only the run time knows which
/// of them it has. First the place is planned, then, when it is known what is evaluated before the request, the text is written.
/// </summary>
internal sealed class WordsMove
{
    private readonly RequestDraft _draft;
    private readonly RequestContext _context;
    private readonly INamedTypeSymbol _newRequest;
    private readonly string _from;
    private readonly string _into;
    private readonly TextFold _texts;
    private readonly ItemFold _items;
    private readonly IPropertySymbol? _listProperty;
    private readonly IPropertySymbol? _itemProperty;

    // Entries by their index; texts of the copied request otherwise.
    private int? _words;
    private FoldedText? _baseWords;
    private int? _prompt;
    private FoldedText? _basePrompt;
    private int? _list;
    private FoldedText? _baseList;

    public WordsMove(RequestDraft draft, ParameterMigration migration, INamedTypeSymbol newRequest, RequestContext context)
    {
        _draft = draft;
        _context = context;
        _newRequest = newRequest;
        _from = migration.WireName;
        _into = migration.To!;
        _texts = new TextFold(context.Model);
        _items = new ItemFold(context.Model, context.Project.Symbols);
        _listProperty = ((INamedTypeSymbol)draft.Payload.Creation.Type!).GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => _items.FindItemProperty(property.Type, _into) is not null);
        _itemProperty = _items.FindItemProperty(_listProperty?.Type, _into);
    }

    /// <summary>Whether there are words to fold.</summary>
    public bool HasWords => _words is not null || _baseWords is not null;

    private string? ListName => _listProperty is null ? null : _context.Project.Symbols.GetWireName(_listProperty);

    private bool IsListed => _list is not null || _baseList is not null;

    /// <summary>Decides where the words go; says why where they cannot.</summary>
    public string? Plan()
    {
        _words = _draft.Find(_from);
        _prompt = _draft.Find(_into);
        _list = ListName is null ? null : _draft.Find(ListName);
        bool replacesAll = _prompt is not null && (ListName is null || _list is not null);
        if (_list is int list && _draft.Entries[list].Parameter!.IsConstantNull)
        {
            _list = null;
        }

        if (_words is int stated && SaysNothing(_draft.Entries[stated]))
        {
            _draft.Entries[stated].Edit.IsRemoved = true;
            _draft.Place(stated);
            _words = null;
            return replacesAll ? null : PlanTakeBack();
        }

        if (_draft.Payload.Creation is IWithOperation copy && PlanCopy(copy) is string refusal)
        {
            return refusal;
        }

        if (HasWords)
        {
            PlanPlaces();
        }

        return null;
    }

    /// <summary>Writes the words into their places; says why where they cannot be.</summary>
    public string? Write()
    {
        FoldedText words = _words is int index ? _draft.TextOf(index) : _baseWords!;
        if (_words is int stated)
        {
            _draft.Entries[stated].Edit.MovedSpan = _draft.Entries[stated].Value.Syntax.Span;
        }

        bool isWritten = WritePrompt(words) && WriteList(words);
        return isWritten ? null : $"the words of '{_from}' do not all fit into '{_into}', or the helper for that is missing";
    }

    // A copy without words: the text of the copied request has those that it had.
    private string? PlanTakeBack() =>
        _draft.Payload.Creation is IWithOperation copy && !new CopiedRequest(copy, _from, _context).HasNoWords
            ? $"the copy takes back '{_from}', which the copied request may have"
            : null;

    private string? PlanCopy(IWithOperation copy)
    {
        CopiedRequest copied = new(copy, _from, _context);
        if (_words is null)
        {
            bool replacesText = _list is not null || (_prompt is not null && !IsConstantNull(_prompt));
            if (!replacesText || copied.HasNoWords)
            {
                return null;
            }

            // What is replaced had the words; what replaces it must have them too.
            _baseWords = copied.FindWords();
            return _baseWords is null ? $"the copied request may have '{_from}', which is not known here" : null;
        }

        bool isPromptKnown = _prompt is not null || IsCertain(_list) || copied.TryFind(_into, _newRequest, _draft.Effects, out _basePrompt);
        bool isListKnown = ListName is null || _list is not null || IsCertain(_prompt) || copied.TryFind(ListName, _newRequest, _draft.Effects, out _baseList);
        return isPromptKnown && isListKnown ? null : $"the copied request may have '{_from}', which the copy replaces";
    }

    private void PlanPlaces()
    {
        bool isFree = _words is not int index || _draft.Entries[index].Effect is ValueEffect.Free;
        bool isTwice = (_prompt is not null || _basePrompt is not null) && IsListed;
        if (_words is int own && isTwice && !isFree && !IsConstantNull(_prompt))
        {
            _draft.Required.Add(own);
        }

        if (_words is not int words)
        {
            return;
        }

        int? only = isTwice && !IsConstantNull(_prompt) ? null : IsListed ? _list : _prompt;
        if (isTwice && only is null)
        {
            if (_prompt is not null || _list is not null)
            {
                _draft.Place(words);
            }

            return;
        }

        if (only is not int target)
        {
            return;
        }

        // Where the text stands, or where the words stand; whichever leaves more values in their turn.
        int[] both = words < target ? [words, target] : [target, words];
        bool isInside = target == _list && isFree;
        _draft.Place(words);
        _draft.Place(target, isInside ? [target] : both);
        int count = _draft.CountHoisted();
        if (count > 0 && !isInside)
        {
            _draft.Place(words, both);
            _draft.Place(target);
            if (_draft.CountHoisted() >= count)
            {
                _draft.Place(words);
                _draft.Place(target, both);
            }
        }
    }

    private bool WriteList(FoldedText words)
    {
        if (!IsListed)
        {
            return true;
        }

        bool isFree = _words is not int own || _draft.IsHoisted(own) || _draft.Entries[own].Effect is ValueEffect.Free;
        string? value;
        if (_list is int list)
        {
            ExpressionSyntax written = (ExpressionSyntax)_draft.Entries[list].Value.Syntax;
            bool hasType = _draft.IsHoisted(list) || _context.Model.GetTypeInfo(written, _context.CancellationToken).Type is not null;
            value = (isFree && !_draft.IsHoisted(list) ? _items.FoldWritten(_draft.Entries[list].Value, words, _into) : null)
                ?? _items.FoldAtRunTime(_draft.TextOf(list).Text, hasType, words.Text, _itemProperty!, written.SpanStart, ComeFirst(list));
        }
        else
        {
            value = _items.FoldAtRunTime(_baseList!.Text, hasType: true, words.Text, _itemProperty!, _draft.Payload.Creation.Syntax.SpanStart, wordsFirst: false);
        }

        return value is not null && _context.FindProperty(_newRequest, ListName!) is IPropertySymbol property && TryPut(_list, property, value);
    }

    private bool WritePrompt(FoldedText words)
    {
        if (IsListed && ((_prompt is null && _basePrompt is null) || IsConstantNull(_prompt)))
        {
            return true;
        }

        int place = (_words is int index ? _draft.Entries[index].Value.Syntax : _draft.Payload.Creation.Syntax).SpanStart;
        FoldedText? prompt = _prompt is int own && !IsConstantNull(own) ? _draft.TextOf(own) : _prompt is null ? _basePrompt : null;
        bool keepsNull = prompt is not null && IsListed && !IsCertain(_prompt);
        return _context.FindProperty(_newRequest, _into) is IPropertySymbol property
            && _texts.Fold(prompt, words, place, ComeFirst(_prompt), keepsNull) is string value
            && TryPut(_prompt, property, value);
    }

    // In the entry of the text, or in that of the words where the text has none or moves there.
    private bool TryPut(int? target, IPropertySymbol property, string value)
    {
        if (target is int own && !_draft.IsEmpty(own))
        {
            _draft.Entries[own].Edit.Value = value;
            if (_words is int gone)
            {
                _draft.Entries[gone].Edit.IsRemoved |= _draft.Entries[gone].Edit.Value is null;
            }

            return true;
        }

        if (_words is not int words)
        {
            return false;
        }

        if (target is int moved)
        {
            _draft.Entries[moved].Edit.IsRemoved = true;
            _draft.Entries[moved].Edit.MovedSpan = _draft.Entries[moved].Value.Syntax.Span;
        }

        EntryEdit edit = _draft.Entries[words].Edit;
        if (edit.Value is null && !edit.IsRemoved)
        {
            edit.Name = property.Name;
            edit.Value = value;
        }
        else
        {
            _draft.Added.Add(property.Name + " = " + value);
        }

        return true;
    }

    private bool IsConstantNull(int? entry) => entry is int index && _draft.Entries[index].Parameter!.IsConstantNull;

    // Whether the words are evaluated before another value, and must be.
    private bool ComeFirst(int? other) =>
        _words is int words
        && words < other
        && !_draft.IsHoisted(words)
        && !ValueEffects.CanSwap(_draft.Entries[words].Effect, _draft.Entries[other.Value].Effect);

    // Never null, as far as the compiler knows.
    private bool IsCertain(int? entry) =>
        entry is int index
        && _context.Model.GetTypeInfo(_draft.Entries[index].Value.Syntax, _context.CancellationToken)
            is { Nullability.FlowState: NullableFlowState.NotNull, Type: not null } or { Type: null, ConvertedType: not null }
        && !IsConstantNull(entry);

    private static bool SaysNothing(RequestEntry entry) =>
        entry.Parameter!.IsConstantNull || (entry.Value.ConstantValue is { HasValue: true, Value: string text } && string.IsNullOrWhiteSpace(text));
}
