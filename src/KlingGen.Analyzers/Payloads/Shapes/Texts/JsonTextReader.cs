using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Analyzers.Payloads.Shapes.Sites;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Payloads.Shapes.Texts;

/// <summary>Reads JSON in string literals of every kind, with holes and concatenated.</summary>
internal sealed class JsonTextReader : IShapeReader
{
    public bool Read(Site site, FileReading file)
    {
        if (FindText(site) is not ExpressionSyntax text || text.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return false;
        }

        if (!file.Begin(text))
        {
            return true;
        }

        VirtualText json = TextReading.Read(text, file.Keys);
        string written = json.ToString();
        if (LooksLikeJson(written) && JsonReader.Parse(written, file.CancellationToken).Root is JsonValue root)
        {
            foreach (JsonObject found in FindObjects(root))
            {
                if (found.Members.Any(member => file.Names.Wire.IsWanted(member.Name)))
                {
                    file.Add(Read(found, text, json, file));
                }
            }
        }

        return true;
    }

    private static ExpressionSyntax? FindText(Site site)
    {
        if (site.Kind == SiteKind.Text)
        {
            return TextReading.FindWhole(site.Token);
        }

        // A constant that is the key of JSON: $$"""{ "{{Keys.Negative}}": 1 }""".
        return site.Key?.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => TextReading.FindWhole(interpolated.StringStartToken),
            BinaryExpressionSyntax sum => TextReading.FindWhole(sum.OperatorToken),
            _ => null,
        };
    }

    private static PayloadDraft Read(JsonObject found, ExpressionSyntax text, VirtualText json, FileReading file)
    {
        IOperation? whole = file.GetOperation(text);
        ImmutableArray<PayloadEntry>.Builder entries = ImmutableArray.CreateBuilder<PayloadEntry>(found.Members.Count);
        bool isPartial = false;
        foreach (JsonMember member in found.Members)
        {
            if (member.Name.IndexOf(VirtualText.Unknown) >= 0)
            {
                isPartial = true;
                continue;
            }

            bool isUnknown = json.FindHole(member.Value.Span.Start) is not null || member.Value is JsonString value && value.Value.IndexOf(VirtualText.Unknown) >= 0;
            entries.Add(new PayloadEntry(
                member.Name,
                FindHole(member.Value, json) is ExpressionSyntax hole ? file.GetOperation(hole) : whole,
                Location.Create(text.SyntaxTree, json.FindPlace(member.NameSpan.Start + 1, member.NameSpan.End - 1)),
                property: null)
            {
                Syntax = text,
                Json = isUnknown ? null : member.Value,
            });
        }

        TextSpan brace = json.FindPlace(found.Span.Start, found.Span.Start + 1);
        return new PayloadDraft(
            PayloadShape.JsonText,
            text,
            whole,
            HolderOfCreation.Find(text, file)?.Symbol,
            Location.Create(text.SyntaxTree, brace),
            entries.ToImmutable(),
            isPartial);
    }

    // The expression that is the whole value, with or without quotes around it.
    private static ExpressionSyntax? FindHole(JsonValue value, VirtualText json)
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
