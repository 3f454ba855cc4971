using System.Collections.Immutable;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Payloads.Files;

/// <summary>Reads JSON payload files, keeping the place of every name.</summary>
internal static class PayloadFileReader
{
    // Under these names clients of queues pass a payload on.
    private static readonly string[] _wrappers = ["input", "arguments", "body", "payload"];

    public static PayloadFile Read(AdditionalText file, string endpoint, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not SourceText text)
        {
            return new PayloadFile(file.Path, endpoint, ImmutableArray<FilePayload>.Empty, ImmutableArray<(Location, string)>.Empty);
        }

        JsonParseResult parsed = JsonReader.Parse(text.ToString(), cancellationToken);
        ImmutableArray<FilePayload>.Builder payloads = ImmutableArray.CreateBuilder<FilePayload>();
        foreach (JsonValue item in parsed.Root is JsonArray list ? list.Items : parsed.Root is null ? [] : [parsed.Root])
        {
            if (item is JsonObject value)
            {
                Add(value, file.Path, text, payloads);
            }
        }

        return new PayloadFile(
            file.Path,
            endpoint,
            payloads.ToImmutable(),
            parsed.Errors.Select(error => (Locate(file.Path, text, error.Span), error.Message)).ToImmutableArray());
    }

    private static void Add(JsonObject value, string path, SourceText text, ImmutableArray<FilePayload>.Builder payloads)
    {
        payloads.Add(new FilePayload(value, value.Members
            .Select(member => new PayloadEntry(member.Name, null, Locate(path, text, new JsonSpan(member.NameSpan.Start + 1, member.NameSpan.Length - 2)), null) { Json = member.Value })
            .ToImmutableArray()));
        foreach (string wrapper in _wrappers)
        {
            if (value.Find(wrapper)?.Value is JsonObject inner)
            {
                Add(inner, path, text, payloads);
            }
        }
    }

    private static Location Locate(string path, SourceText text, JsonSpan span)
    {
        TextSpan place = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(Math.Max(span.Start, span.End), text.Length));
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
    }
}
