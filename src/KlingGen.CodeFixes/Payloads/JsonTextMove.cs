using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Analyzers.Payloads.Shapes.Dtos;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Analyzers.Payloads.Shapes.Texts;
using KlingGen.Analyzers.Projects;
using KlingGen.Analyzers.Projects.Search;
using KlingGen.CodeFixes.Edits;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Migrations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.CodeFixes.Payloads;

/// <summary>Moves a payload that is JSON in a literal, an interpolation or a concatenation; each keeps its style.</summary>
internal sealed class JsonTextMove
{
    private const string HelperType = "KlingGen.PromptText";

    private readonly UntypedPayload _payload;
    private readonly Dictionary<PayloadEntry, EntryFate> _fates;
    private readonly ImmutableArray<DefaultMigration> _defaults;
    private readonly ProjectSearch _search;
    private readonly RequestStructure _structure;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly VirtualText _text;
    private readonly JsonTextEdits _edits;
    private readonly TextReplacements _replacements;
    private readonly EncodedText _encoded;
    private readonly List<(SyntaxTree Tree, TextChange Change)> _elsewhere = [];

    public JsonTextMove(
        UntypedPayload payload,
        Dictionary<PayloadEntry, EntryFate> fates,
        ImmutableArray<DefaultMigration> defaults,
        ProjectSearch search,
        RequestStructure structure,
        CancellationToken cancellationToken)
    {
        _payload = payload;
        _fates = fates;
        _defaults = defaults;
        _search = search;
        _structure = structure;
        _model = search.GetModel(payload.Draft.Root.SyntaxTree);
        _cancellationToken = cancellationToken;
        ExpressionSyntax text = (ExpressionSyntax)payload.Draft.Root;
        ProjectNames names = new(search, new WireNames(ImmutableArray<string>.Empty));
        _text = TextReading.Read(text, new FileReading(search, names, new DtoNames(search), new Nesting([], [], static _ => false), _model, cancellationToken));
        _edits = new JsonTextEdits(text, _text, _model);
        _replacements = new TextReplacements(text, search, cancellationToken);
        _encoded = new EncodedText(search, cancellationToken);
    }

    /// <summary>The changes, or null where the text cannot be changed without a loss.</summary>
    public List<(SyntaxTree Tree, TextChange Change)>? Plan()
    {
        if (_payload.Draft.IsPartial
            || JsonReader.Parse(_text.ToString(), _cancellationToken).Root is not JsonValue root
            || FindObjects(root).FirstOrDefault(IsMine) is not JsonObject body)
        {
            return null;
        }

        HashSet<JsonMember> removed = [];
        foreach (PayloadEntry entry in _payload.Draft.Entries)
        {
            EntryFate fate = _fates[entry];
            JsonMember member = body.Members.First(candidate => IsAt(candidate, entry));
            bool isMoved = fate.Action switch
            {
                null => true,
                ParameterAction.Rename => body.Find(fate.To!) is null && _edits.Replace(member.NameSpan.Start + 1, member.NameSpan.End - 1, fate.To!),
                ParameterAction.Drop => IsFree(entry) && removed.Add(member),
                _ => TryFold(body, member, fate.To!, removed),
            };
            if (!isMoved)
            {
                return null;
            }
        }

        JsonMember[] kept = [.. body.Members.Where(member => !removed.Contains(member))];
        if (kept.Length == 0 || !TryState(body, kept[kept.Length - 1]))
        {
            return null;
        }

        Remove(body, removed, kept);
        return _edits.GetChanges() is List<TextChange> changes ? [.. changes.Select(change => (_payload.Draft.Root.SyntaxTree, change)), .. _elsewhere] : null;
    }

    private bool TryFold(JsonObject body, JsonMember folded, string into, HashSet<JsonMember> removed)
    {
        ExpressionSyntax? hole = FindText(folded.Value);
        string? words = hole is null ? (folded.Value as JsonString)?.Value : null;
        if (hole is null && ((folded.Value is JsonNull && FindHole(folded.Value) is null) || (words is not null && string.IsNullOrWhiteSpace(words))))
        {
            return removed.Add(folded);
        }

        if (words is null ? hole is null || !IsText(hole) || ValueOf(hole) is ValueEffect.Effect : words.IndexOf(VirtualText.Unknown) >= 0 || _replacements.CanBeIn(words))
        {
            return false;
        }

        IEnumerable<JsonMember?> prompts = body.Find(into) is not null
            ? [body.Members.First(member => member.Name == into)]
            : FindShots(body, into);
        int count = 0;
        foreach (JsonMember? prompt in prompts)
        {
            count++;
            if (prompt is null || (hole is not null && IsEncoded(folded.Value) && !IsEncoded(prompt.Value)) || !TryFold(prompt.Value, words, hole))
            {
                return false;
            }
        }

        return count > 0 && removed.Add(folded);
    }

    private bool TryFold(JsonValue prompt, string? words, ExpressionSyntax? hole)
    {
        if (FindText(prompt) is ExpressionSyntax text)
        {
            return IsText(text)
                && (words is null || words.IndexOfAny(['"', '\\', '\n', '\r', '\t']) < 0)
                && WriteHelper(text.ToString(), hole?.ToString() ?? SymbolDisplay.FormatLiteral(words!, quote: true), text) is string call
                && _edits.ReplaceHole(text, call);
        }

        if (prompt is not JsonString { Value: string before } || before.IndexOf(VirtualText.Unknown) >= 0)
        {
            return false;
        }

        if (hole is not null)
        {
            return before.IndexOf('\\') < 0
                && before.IndexOf('"') < 0
                && hole.Parent is InterpolationSyntax interpolation
                && WriteHelper(SymbolDisplay.FormatLiteral(before, quote: true), hole.ToString(), hole) is string call
                && _edits.ReplaceByHole(prompt.Span.Start + 1, prompt.Span.End - 1, interpolation.OpenBraceToken.Text + call + interpolation.CloseBraceToken.Text);
        }

        if (_replacements.IsOpenAt(before))
        {
            return TryFoldReplacement(before, words!);
        }

        string after = PromptText.Avoiding(before, words) ?? string.Empty;
        string sentence = PromptText.Avoiding(null, words) ?? string.Empty;
        return words!.Length < PromptText.MaxLength
            && after.StartsWith(before, StringComparison.Ordinal)
            && after.TrimEnd('.').EndsWith(sentence.TrimEnd('.'), StringComparison.Ordinal)
            && _edits.Insert(prompt.Span.End - 1, Escape(after.Substring(before.Length)));
    }

    // `Template.Replace("{prompt}", prompt)`: only there is known how the prompt ends.
    private bool TryFoldReplacement(string before, string words) =>
        words.IndexOfAny(['"', '\\', '\n', '\r', '\t']) < 0
        && _replacements.TryChange(before, _text.ToString(), value => WriteHelper(value.ToString(), SymbolDisplay.FormatLiteral(words, quote: true), value), _elsewhere);

    private bool TryState(JsonObject body, JsonMember last)
    {
        foreach (DefaultMigration assumed in _defaults)
        {
            JsonMember? stated = body.Members.FirstOrDefault(member => member.Name == assumed.WireName);
            if (stated is null)
            {
                string all = _text.ToString();
                string colon = all.Substring(last.NameSpan.End, last.Value.Span.Start - last.NameSpan.End);
                string gap = body.Members.Count > 1 ? all.Substring(body.Members[0].Value.Span.End, body.Members[1].NameSpan.Start - body.Members[0].Value.Span.End) : ", ";
                if (gap.IndexOf(VirtualText.Unknown) >= 0 || !_edits.Insert(last.Value.Span.End, gap + "\"" + assumed.WireName + "\"" + colon + assumed.Value))
                {
                    return false;
                }
            }
            else if (FindHole(stated.Value) is not null ? !IsCertain(FindHole(stated.Value)!) : stated.Value is JsonNull)
            {
                return false;
            }
        }

        return true;
    }

    // With the comma that follows, or before the closing brace the one that stands before.
    private void Remove(JsonObject body, HashSet<JsonMember> removed, JsonMember[] kept)
    {
        int lastKept = body.Members.ToList().IndexOf(kept[kept.Length - 1]);
        for (int i = 0; i < body.Members.Count; i++)
        {
            if (removed.Contains(body.Members[i]))
            {
                (int start, int end) = i < lastKept
                    ? (body.Members[i].NameSpan.Start, body.Members[i + 1].NameSpan.Start)
                    : (body.Members[i - 1].Value.Span.End, body.Members[i].Value.Span.End);
                _edits.Remove(start, end);
            }
        }
    }

    private IEnumerable<JsonMember?> FindShots(JsonObject body, string into)
    {
        string[] lists = [.. _structure.FindLists(into)];
        foreach (JsonMember member in body.Members)
        {
            if (member.Value is JsonArray shots && shots.Items.Any(item => item is JsonObject))
            {
                foreach (JsonValue item in shots.Items.Where(item => (item as JsonObject)?.Find(into) is not null || lists.Contains(member.Name, StringComparer.Ordinal)))
                {
                    yield return (item as JsonObject)?.Members.FirstOrDefault(inner => inner.Name == into);
                }
            }
        }
    }

    private bool IsMine(JsonObject body) => _payload.Draft.Entries.All(entry => body.Members.Any(member => IsAt(member, entry)));

    private bool IsAt(JsonMember member, PayloadEntry entry) =>
        member.Name == entry.WireName && _text.FindPlace(member.NameSpan.Start + 1, member.NameSpan.End - 1) == entry.Name.SourceSpan;

    private ExpressionSyntax? FindText(JsonValue value) => FindWritten(value) is ExpressionSyntax written ? _encoded.FindPlain(written) : null;

    private bool IsEncoded(JsonValue value) => FindText(value) is ExpressionSyntax text && text != FindHole(value);

    // The text that is the whole value: a hole between quotes, or what a call makes JSON of.
    private ExpressionSyntax? FindWritten(JsonValue value)
    {
        if (value is JsonString { Value: { Length: 1 } text } && text[0] == VirtualText.Unknown)
        {
            return _text.FindHole(value.Span.Start + 1);
        }

        // A hole without quotes is JSON itself, to which no words can be added.
        return value is JsonNull
            && _text.FindHole(value.Span.Start) is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: >= 1 } arguments } call
            && (IsSerializer(call) || (arguments.Count == 1 && OnlySerialises(call)))
                ? arguments[0].Expression
                : null;
    }

    private static bool IsSerializer(InvocationExpressionSyntax call) =>
        call.Expression.ToString() is "JsonSerializer.Serialize" or "JsonConvert.SerializeObject" or "JsonConvert.ToString";

    // `static string Json(string text) => JsonSerializer.Serialize(text);`
    private bool OnlySerialises(InvocationExpressionSyntax call) =>
        _model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol { Parameters.Length: 1 } method
        && _search.FindDeclaration(method, _cancellationToken) is SyntaxNode declaration
        && Bodies.FindReturned(declaration).ToList() is { Count: 1 } returned
        && returned[0] is InvocationExpressionSyntax inner
        && IsSerializer(inner)
        && inner.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax name
        && string.Equals(name.Identifier.ValueText, method.Parameters[0].Name, StringComparison.Ordinal);

    // The expression that is the whole value.
    private ExpressionSyntax? FindHole(JsonValue value) => value switch
    {
        JsonString { Value: { Length: 1 } text } when text[0] == VirtualText.Unknown => _text.FindHole(value.Span.Start + 1),
        JsonNull => _text.FindHole(value.Span.Start),
        _ => null,
    };

    private bool IsFree(PayloadEntry entry) => entry.Json is not null || (entry.Value is not null && ValueEffects.Of(entry.Value) is not ValueEffect.Effect);

    private ValueEffect ValueOf(ExpressionSyntax hole) => _model.GetOperation(hole, _cancellationToken) is IOperation value ? ValueEffects.Of(value) : ValueEffect.Effect;

    private bool IsText(ExpressionSyntax hole) => _model.GetTypeInfo(hole, _cancellationToken).Type?.SpecialType == SpecialType.System_String;

    private bool IsCertain(ExpressionSyntax hole) => _model.GetTypeInfo(hole, _cancellationToken).Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        or { SpecialType: SpecialType.System_String };

    private string? WriteHelper(string prompt, string words, SyntaxNode place) =>
        _model.Compilation.GetTypeByMetadataName(HelperType) is INamedTypeSymbol helper
            ? $"{helper.ToMinimalDisplayString(_search.GetModel(place.SyntaxTree), place.SpanStart)}.{nameof(PromptText.Avoiding)}({prompt}, {words})"
            : null;

    private static string Escape(string text)
    {
        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return literal.Substring(1, literal.Length - 2).Replace("\\0", "\\u0000").Replace("\\a", "\\u0007").Replace("\\v", "\\u000b");
    }

    private static IEnumerable<JsonObject> FindObjects(JsonValue root) => root switch
    {
        JsonObject found => found.Members.SelectMany(static member => FindObjects(member.Value)).Prepend(found),
        JsonArray array => array.Items.SelectMany(FindObjects),
        _ => [],
    };
}
