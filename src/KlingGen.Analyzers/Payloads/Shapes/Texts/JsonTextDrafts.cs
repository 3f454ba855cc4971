using System.Collections.Immutable;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Makes payloads of the objects in a JSON text.</summary>
/// <param name="json">The text.</param>
/// <param name="root">The node that the payloads are known by.</param>
/// <param name="creation">The operation that gives the whole text, or null.</param>
/// <param name="holder">What the text is kept in, or null.</param>
internal sealed class JsonTextDrafts(VirtualText json, SyntaxNode root, IOperation? creation, ISymbol? holder)
{
    // The text where placeholders had to be filled for it to be JSON.
    private string? _template;

    /// <summary>Adds those that name a wanted parameter; none where the text is no JSON.</summary>
    public void AddTo(FileReading file)
    {
        string written = json.ToString();
        if (!LooksLikeJson(written))
        {
            return;
        }

        JsonValue? parsed = JsonReader.Parse(written, file.CancellationToken).Root;
        if (parsed is null && Placeholders.Fill(written) is string filled)
        {
            parsed = JsonReader.Parse(filled, file.CancellationToken).Root;
            _template = written;
        }

        if (parsed is null)
        {
            return;
        }

        foreach (JsonObject found in FindObjects(parsed))
        {
            if (found.Members.Any(member => file.Names.Wire.IsWanted(member.Name)) && file.Nesting.CanBeRequest(found))
            {
                file.Add(Read(found, file));
            }
        }
    }

    private PayloadDraft Read(JsonObject found, FileReading file)
    {
        ImmutableArray<PayloadEntry>.Builder entries = ImmutableArray.CreateBuilder<PayloadEntry>(found.Members.Count);
        bool isPartial = json.HasLooseParts;
        foreach (JsonMember member in found.Members)
        {
            if (member.Name.IndexOf(VirtualText.Unknown) >= 0)
            {
                isPartial = true;
            }
            else
            {
                entries.Add(Read(member, file));
            }
        }

        Location brace = Location.Create(root.SyntaxTree, json.FindPlace(found.Span.Start, found.Span.Start + 1));
        return new PayloadDraft(PayloadShape.JsonText, root, creation, holder, brace, entries.ToImmutable(), isPartial) { Beside = FindBeside(found) };
    }

    // `{ "model": "fal-ai/...", "input": { } }`
    private static ImmutableArray<string> FindBeside(JsonObject found)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        for (JsonValue? value = found; value is not null; value = value.Parent)
        {
            if (value is JsonObject around)
            {
                texts.AddRange(around.Members.Select(static member => (member.Value as JsonString)?.Value).OfType<string>().Where(static text => text.IndexOf('/') >= 0));
            }
        }

        return texts.ToImmutable();
    }

    private PayloadEntry Read(JsonMember member, FileReading file)
    {
        Location name = Location.Create(root.SyntaxTree, json.FindPlace(member.NameSpan.Start + 1, member.NameSpan.End - 1));
        bool isUnknown = json.FindHole(member.Value.Span.Start) is not null || IsPlaceholder(member.Value) || (member.Value is JsonString text && text.Value.IndexOf(VirtualText.Unknown) >= 0);
        InvocationExpressionSyntax? append = creation is null
            ? root.FindNode(name.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.FindMethodName().StartsWith("Append", StringComparison.Ordinal))
            : null;
        return new PayloadEntry(member.Name, FindHole(member.Value) is ExpressionSyntax hole ? file.GetOperation(hole) : creation, name, property: null)
        {
            Syntax = append ?? root,
            Writing = file.GetOperation(append),
            Json = isUnknown ? null : member.Value,
        };
    }

    private bool IsPlaceholder(JsonValue value) => _template is not null && value is JsonNull or JsonNumber && _template[value.Span.Start] is not ('n' or '-') && !char.IsDigit(_template[value.Span.Start]);

    // The expression that is the whole value, with or without quotes around it.
    private ExpressionSyntax? FindHole(JsonValue value)
    {
        if (value is JsonString { Value: { Length: 1 } text } && text[0] == VirtualText.Unknown)
        {
            return json.FindHole(value.Span.Start + 1);
        }

        return value is JsonNull ? json.FindHole(value.Span.Start) : null;
    }

    private static IEnumerable<JsonObject> FindObjects(JsonValue root)
    {
        Stack<JsonValue> rest = new();
        rest.Push(root);
        while (rest.Count > 0)
        {
            switch (rest.Pop())
            {
                case JsonObject found:
                    yield return found;
                    foreach (JsonMember member in found.Members)
                    {
                        rest.Push(member.Value);
                    }

                    break;
                case JsonArray array:
                    foreach (JsonValue item in array.Items)
                    {
                        rest.Push(item);
                    }

                    break;
            }
        }
    }

    private static bool LooksLikeJson(string text)
    {
        string trimmed = text.TrimStart();
        return trimmed.Length > 1 && trimmed[0] is '{' or '[' && trimmed.IndexOf(':') > 0;
    }
}
