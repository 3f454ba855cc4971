using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Analyzers.Payloads.Files;

/// <summary>Reads JSON payload files, keeping the place of every name.</summary>
internal static class PayloadFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="endpoint">What the project says it goes to.</param>
    /// <param name="nesting">Tells a request from what is part of one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static PayloadFile Read(AdditionalText file, string endpoint, Nesting nesting, CancellationToken cancellationToken)
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
                Add(value, file.Path, text, nesting, payloads);
            }
        }

        return new PayloadFile(
            file.Path,
            endpoint,
            payloads.ToImmutable(),
            parsed.Errors.Select(error => (Locate(file.Path, text, error.Span), error.Message)).ToImmutableArray());
    }

    private static void Add(JsonObject value, string path, SourceText text, Nesting nesting, ImmutableArray<FilePayload>.Builder payloads)
    {
        payloads.Add(new FilePayload(value, value.Members
            .Select(member => new PayloadEntry(member.Name, null, Locate(path, text, new JsonSpan(member.NameSpan.Start + 1, member.NameSpan.Length - 2)), null) { Json = member.Value })
            .ToImmutableArray()));
        foreach (JsonMember member in value.Members)
        {
            if (member.Value is JsonObject inner && WrapperNames.Contains(member.Name) && nesting.IsWrapper(member.Name, value.Members.Select(static sibling => sibling.Name)))
            {
                Add(inner, path, text, nesting, payloads);
            }
        }
    }

    private static Location Locate(string path, SourceText text, JsonSpan span)
    {
        TextSpan place = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(Math.Max(span.Start, span.End), text.Length));
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
    }
}
