using System.Globalization;
using System.Text.Json;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>
/// Everything a schema says, as a flat list of path and value, so that two ways of writing the same come out equal:
/// <c>request.prompt maxLength</c> is <c>2500</c>, <c>request.multi_prompt[].duration default</c> is <c>"5"</c>.
/// </summary>
internal sealed class SchemaFacts
{
    private static readonly HashSet<string> _annotations = new(StringComparer.Ordinal)
    {
        "title", "description", "examples", "$comment", "limit_description", "_fal_ui_field", "ui",
    };

    private static readonly HashSet<string> _plain = new(StringComparer.Ordinal)
    {
        "default", "minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "uniqueItems", "deprecated", "additionalProperties", "dependentRequired", "if", "then",
    };

    private readonly SortedDictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _descriptions = new(StringComparer.Ordinal);

    private SchemaFacts()
    {
    }

    public IReadOnlyDictionary<string, string> Facts => _facts;

    /// <summary>The description of each place, where it has one.</summary>
    public IReadOnlyDictionary<string, string> Descriptions => _descriptions;

    public static SchemaFacts Of(FalDocument document)
    {
        SchemaFacts facts = new();
        facts.Add("request", document.Request, reference => (document.Resolve(reference), null));
        facts.Add("response", document.Response, reference => (document.Resolve(reference), null));
        return facts;
    }

    public static SchemaFacts Of(SchemaFile file)
    {
        SchemaFacts facts = new();
        facts.Add("request", file.Root.GetProperty("$defs").GetProperty("Request"), ResolverOf(file));
        facts.Add("response", file.Root.GetProperty("$defs").GetProperty("Response"), ResolverOf(file));
        return facts;
    }

    private delegate (JsonElement Schema, Resolver? Resolver) Resolver(string reference);

    private static Resolver ResolverOf(SchemaFile file) => reference =>
    {
        (SchemaFile target, JsonElement schema) = file.Resolve(reference);
        return (schema, ResolverOf(target));
    };

    private void Add(string path, JsonElement schema, Resolver resolver)
    {
        // What stands beside a $ref is added after what the $ref leads to, and wins.
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            (JsonElement target, Resolver? targetResolver) = resolver(reference.GetString()!);
            Add(path, target, targetResolver ?? resolver);
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            AddKeyword(path, keyword.Name, keyword.Value, resolver);
        }

        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            AddMembers(path, schema, properties, resolver);
        }
    }

    private void AddKeyword(string path, string name, JsonElement value, Resolver resolver)
    {
        if (name == "description")
        {
            _descriptions[path] = value.GetString()!;
        }
        else if (name == "type")
        {
            AddType(path, value);
        }
        else if (name == "enum")
        {
            _facts[$"{path} values"] = string.Join(", ", value.EnumerateArray().Select(Canonical));
        }
        else if (name == "const")
        {
            _facts[$"{path} values"] = Canonical(value);
        }
        else if (name == "items")
        {
            Add($"{path}[]", value, resolver);
        }
        else if (name == "x-fal")
        {
            foreach (JsonProperty limit in value.EnumerateObject())
            {
                _facts[$"{path} x-fal.{limit.Name}"] = Canonical(limit.Value);
            }
        }
        else if (name is "anyOf" or "oneOf")
        {
            AddAlternatives(path, name, value, resolver);
        }
        else if (name == "x-kling-rules")
        {
            foreach (JsonElement rule in value.EnumerateArray())
            {
                _facts[$"{path} rule {RuleName(rule)}"] = Canonical(rule);
            }
        }
        else if (_plain.Contains(name))
        {
            _facts[$"{path} {name}"] = Canonical(value);
        }
        else if (!_annotations.Contains(name) && name is not ("$ref" or "properties" or "required" or "x-fal-order-properties"))
        {
            // A keyword that is passed over could hide a difference.
            throw new InvalidOperationException($"The comparison does not know '{name}' at {path}.");
        }
    }

    private void AddType(string path, JsonElement value)
    {
        foreach (string type in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!])
        {
            _facts[type == "null" ? $"{path} nullable" : $"{path} type"] = type == "null" ? "true" : type;
        }
    }

    private void AddAlternatives(string path, string keyword, JsonElement value, Resolver resolver)
    {
        JsonElement[] shapes = [.. value.EnumerateArray().Where(item => !IsNull(item))];
        if (shapes.All(shape => shape.EnumerateObject().All(member => member.Name == "required")))
        {
            _facts[$"{path} {keyword}"] = Canonical(value);
            return;
        }

        JsonElement only = Assert.Single(shapes);
        Add(path, only, resolver);
        if (shapes.Length < value.GetArrayLength())
        {
            _facts[$"{path} nullable"] = "true";
        }
    }

    private void AddMembers(string path, JsonElement schema, JsonElement properties, Resolver resolver)
    {
        string[] required = NamesIn(schema, "required");
        string[] order = NamesIn(schema, "x-fal-order-properties");
        Assert.Equal(properties.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal), order.Order(StringComparer.Ordinal));
        Assert.Empty(required.Except(order, StringComparer.Ordinal));

        _facts[$"{path} order"] = string.Join(", ", order);
        foreach (JsonProperty member in properties.EnumerateObject())
        {
            string place = $"{path}.{member.Name}";
            _facts[$"{place} required"] = required.Contains(member.Name, StringComparer.Ordinal) ? "true" : "false";
            Add(place, member.Value, resolver);
        }
    }

    private static string[] NamesIn(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];

    private static bool IsNull(JsonElement schema) =>
        schema.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.GetString() == "null";

    /// <summary>What tells the rules of one object apart.</summary>
    private static string RuleName(JsonElement rule) => string.Join(
        ' ',
        new[] { "rule", "text", "token", "of", "list", "lists", "member", "whenAnyItemHas" }
            .Where(name => rule.TryGetProperty(name, out _))
            .Select(name => rule.GetProperty(name))
            .Select(value => value.ValueKind == JsonValueKind.Array ? string.Join('+', value.EnumerateArray().Select(item => item.GetString())) : value.GetString()));

    /// <summary>JSON without blanks, members in ordinal order, numbers in their shortest form, messages left out.</summary>
    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', value.EnumerateObject().Where(member => member.Name != "message").OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"\"{member.Name}\":{Canonical(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(Canonical)) + "]",
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String => $"\"{value.GetString()}\"",
        _ => value.GetRawText(),
    };
}
