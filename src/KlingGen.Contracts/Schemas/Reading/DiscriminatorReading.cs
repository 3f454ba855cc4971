using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads OpenAPI's <c>discriminator</c>: the member that tells the shapes of a choice apart, and which of its values stands for which.</summary>
internal sealed class DiscriminatorReading
{
    private const int MaximumDepth = 8;

    private readonly ReadingContext _context;
    private readonly JsonString _member;
    private readonly List<(JsonMember Entry, TypeReference? Target)> _mapping = [];
    private readonly HashSet<JsonMember> _used = [];

    private DiscriminatorReading(ReadingContext context, JsonString member)
    {
        _context = context;
        _member = member;
    }

    /// <summary>The discriminator of a choice; null where it has none, or one that is reported.</summary>
    public static DiscriminatorReading? Of(ReadingContext context, TypeTable types, JsonObject schema)
    {
        if (context.Object(schema, "discriminator") is not { } discriminator)
        {
            return null;
        }

        if (discriminator.Find("propertyName") is not { } name)
        {
            context.Invalid(discriminator, "'discriminator' must say by 'propertyName' which member tells the schemas apart");
            return null;
        }

        if (name.Value is not JsonString member)
        {
            context.Invalid(name.Value, $"'propertyName' must be a string, not {name.Value.Kind}");
            return null;
        }

        DiscriminatorReading reading = new(context, member);
        foreach (JsonMember entry in context.Object(discriminator, "mapping")?.Members ?? [])
        {
            reading.AddMapping(types, entry);
        }

        return reading;
    }

    /// <summary>Marks an option with the values that stand for it: those mapped to it, else its own name.</summary>
    /// <param name="reference">The option as read.</param>
    /// <param name="option">Its schema.</param>
    /// <param name="owner">Where the type that holds the choice is declared.</param>
    /// <param name="claims">Takes what must be true of the option.</param>
    public ReferenceValue Mark(ReferenceValue reference, JsonValue option, string owner, List<DiscriminatorClaim> claims)
    {
        TypeReference target = Named(option) ?? reference.Target;
        List<string> values = [];
        foreach ((JsonMember entry, TypeReference? mapped) in _mapping)
        {
            if (mapped == target || (mapped is null && entry.Value is JsonString name && string.Equals(name.Value, NameOf(target), StringComparison.Ordinal)))
            {
                _used.Add(entry);
                values.Add(entry.Name);
                claims.Add(new DiscriminatorClaim(reference.Target, _member, entry));
            }
        }

        claims.Add(new DiscriminatorClaim(reference.Target, _member, null));
        if (reference.Target.Path != _context.Path)
        {
            _context.Expect(OutgoingReferenceKind.HasMember, reference.Target, owner, _member.Value, _member);
        }

        if (values.Count == 0 && NameOf(target) is { } own)
        {
            // Where the schema says itself what its member is, that it goes by its name was never meant.
            List<string> listed = target.Path == _context.Path ? Listed(ReferenceText.Follow(_context.Root, target.Pointer), MaximumDepth) : [];
            values.AddRange(listed.Count == 0 || listed.Contains(own) ? [own] : listed);
        }

        return values.Count == 0 ? reference : reference with { Discriminator = new Discriminator(_member.Value, values.ToEquatableArray()) };
    }

    /// <summary>Reports what is mapped to a schema that the choice does not have.</summary>
    public void ReportUnused(string keyword)
    {
        foreach ((JsonMember entry, _) in _mapping)
        {
            if (!_used.Contains(entry))
            {
                _context.Mistake(entry.Value, $"'mapping' names {entry.Value.ToJson()}, which is not among the schemas of '{keyword}'");
            }
        }
    }

    private void AddMapping(TypeTable types, JsonMember entry)
    {
        if (entry.Value is not JsonString text)
        {
            _context.Invalid(entry.Value, $"'mapping' must hold names of schemas, not {entry.Value.Kind}");
        }
        else if (text.Value.IndexOf('#') < 0)
        {
            _mapping.Add((entry, null));
        }
        else if (LocalReference.Resolve(_context, types, text) is { } found)
        {
            _mapping.Add((entry, found.Target));
        }
    }

    /// <summary>The definition that an option names, also where it was put together with what stands beside the choice.</summary>
    private TypeReference? Named(JsonValue option)
    {
        if (option is JsonObject { IsMade: true } made && made.Find("allOf")?.Value is JsonArray { Items.Count: > 0 } parts)
        {
            option = parts.Items[parts.Items.Count - 1];
        }

        return (option as JsonObject)?.Find("$ref")?.Value is JsonString text ? ReferenceText.Resolve(_context.Path, text.Value, out _) : null;
    }

    /// <summary>The texts that a schema lists for the member, itself or by what it consists of; none where it says nothing of them.</summary>
    private List<string> Listed(JsonValue? node, int depth)
    {
        if (node is not JsonObject schema || depth == 0)
        {
            return [];
        }

        if ((schema.Find("properties")?.Value as JsonObject)?.Find(_member.Value) is { Value: JsonObject member })
        {
            IReadOnlyList<JsonValue> values = member.Find("const") is { } constant ? [constant.Value] : (member.Find("enum")?.Value as JsonArray)?.Items ?? [];
            if (values.Count > 0)
            {
                return [.. values.OfType<JsonString>().Select(text => text.Value)];
            }
        }

        IEnumerable<JsonValue> parts = (schema.Find("allOf")?.Value as JsonArray)?.Items ?? [];
        if (Named(schema) is { } next && next.Path == _context.Path)
        {
            parts = parts.Append(ReferenceText.Follow(_context.Root, next.Pointer)!);
        }

        return parts.Select(part => Listed(part, depth - 1)).FirstOrDefault(listed => listed.Count > 0) ?? [];
    }

    private static string? NameOf(TypeReference target)
    {
        foreach (string definitions in new[] { "/$defs/", "/components/schemas/" })
        {
            if (target.Pointer.StartsWith(definitions, StringComparison.Ordinal) && target.Pointer.IndexOf('/', definitions.Length) < 0)
            {
                return target.Pointer.Substring(definitions.Length).Replace("~1", "/").Replace("~0", "~");
            }
        }

        return null;
    }
}
