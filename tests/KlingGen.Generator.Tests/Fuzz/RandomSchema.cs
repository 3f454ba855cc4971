using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace KlingGen.Generator.Tests.Fuzz;

/// <summary>Schema files that are well formed by construction, of every keyword that is supported and some that are not, drawn from a seed.</summary>
internal sealed class RandomSchema(int seed)
{
    private static readonly string[] _names =
    [
        "prompt", "image_url", "value", "Value", "value0", "checks", "class", "equals", "to_string", "", " ", "2d", "16:9", "ü", "日本", "😀", "a b", "a-b", "a_b", "aB", "AB", "*/", "</summary>", "\"", "\\",
        "additional_properties", "json_codec", "KlingGen", "System", "Request", "Response", "item", "Kling", "status", "x_y_z", "\u2028", "{0}", "get_type", "known_values", "text", "number", "is_text",
    ];

    private static readonly string[] _patterns = ["^a$", "[0-9]+", ".", @"\d{3}", @"^\p{L}*$", "(?<=a)b", "[^]", "a|b|", "\"", "["];

    private readonly Random _random = new(seed);
    private readonly List<string> _definitions = [];
    private readonly StringBuilder _name = new();
    private int _constants;

    /// <summary>The text of a file for the endpoint <c>fuzz/n{seed}</c>.</summary>
    public string File()
    {
        int definitions = _random.Next(6);
        for (int i = 0; i < definitions; i++)
        {
            string name = Name() + (Chance(50) ? "" : i.ToString(CultureInfo.InvariantCulture));
            if (name is not ("Request" or "Response") && !_definitions.Contains(name))
            {
                _definitions.Add(name);
            }
        }

        return Chance(30) ? OpenApi().ToJsonString() : Ours().ToJsonString();
    }

    private JsonObject Ours()
    {
        JsonObject schemas = new() { ["Request"] = Object(depth: 4, isPayload: true), ["Response"] = Object(depth: 4, isPayload: true) };
        AddDefinitions(schemas);
        return new JsonObject
        {
            ["title"] = Text(),
            ["description"] = Text(),
            ["x-fal-endpoints"] = Chance(80) ? new JsonArray($"fuzz/n{seed}") : new JsonArray($"fuzz/n{seed}", $"fal-ai/kling-video/o{seed}/pro/n"),
            ["$defs"] = schemas,
        };
    }

    private JsonObject OpenApi()
    {
        JsonObject schemas = new() { ["In"] = Object(depth: 4, isPayload: true), ["Out"] = Object(depth: 4, isPayload: true) };
        AddDefinitions(schemas);
        string path = $"/fuzz/n{seed}";
        return new JsonObject
        {
            ["openapi"] = Chance(50) ? "3.0.4" : "3.1.0",
            ["info"] = new JsonObject { ["title"] = Text(), ["version"] = "1", ["x-fal-metadata"] = new JsonObject { ["endpointId"] = path[1..], ["about"] = Text() } },
            ["components"] = new JsonObject { ["schemas"] = schemas },
            ["paths"] = new JsonObject
            {
                [path] = new JsonObject { ["post"] = new JsonObject { ["requestBody"] = Body("In") } },
                [path + "/requests/{request_id}"] = new JsonObject { ["get"] = new JsonObject { ["responses"] = new JsonObject { ["200"] = Body("Out") } } },
            },
        };
    }

    private static JsonObject Body(string name) =>
        new() { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + name } } } };

    private void AddDefinitions(JsonObject schemas)
    {
        bool isOpenApi = schemas.ContainsKey("In");
        foreach (string name in _definitions)
        {
            schemas[name] = Value(depth: 3, mayRefer: false);
        }

        // References were written before it was known in which format.
        if (isOpenApi)
        {
            foreach (JsonObject schema in Descendants(schemas).OfType<JsonObject>().Where(o => o["$ref"] is JsonValue))
            {
                schema["$ref"] = schema["$ref"]!.GetValue<string>().Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject obj => obj.Select(m => m.Value),
            JsonArray array => array,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Descendants).Append(node);
    }

    /// <param name="depth">How much deeper schemas may be.</param>
    /// <param name="mayRefer">Whether it may be a bare reference: definitions that were would make circles of nothing else.</param>
    private JsonNode Value(int depth, bool mayRefer = true)
    {
        JsonObject schema = _random.Next(depth > 0 ? 14 : 8) switch
        {
            0 or 1 => String(),
            2 => Number(),
            3 => new JsonObject { ["type"] = "boolean" },
            4 => Enumeration(),
            5 => mayRefer && _definitions.Count > 0 ? Reference() : String(),
            6 => [],
            7 => new JsonObject { ["const"] = Chance(50) ? $"c{_constants++} {Text()}" : Chance(80) ? 5 : null },
            8 or 9 => Array(depth - 1),
            10 => Object(depth - 1, isPayload: false),
            11 => Map(depth - 1),
            12 => Choice(depth - 1, mayRefer),
            _ => new JsonObject { ["allOf"] = new JsonArray(mayRefer && _definitions.Count > 0 ? Reference() : Object(depth - 1, isPayload: false)) },
        };
        Annotate(schema);
        return schema;
    }

    private JsonObject String()
    {
        JsonObject schema = new() { ["type"] = Types("string") };
        Maybe(schema, "minLength", 30, () => _random.Next(4));
        Maybe(schema, "maxLength", 50, () => _random.Next(4, 3000));
        Maybe(schema, "pattern", 20, () => Pick(_patterns));
        Maybe(schema, "not", 10, () => new JsonObject { ["const"] = Text() });
        Maybe(schema, "format", 20, () => Pick("uri", "date-time", "uuid", "binary", "nonsense"));
        Maybe(schema, "x-fal", 10, () => new JsonObject { ["max_file_size"] = 1_000_000, [Name()] = 3 });
        return schema;
    }

    private JsonObject Number()
    {
        JsonObject schema = new() { ["type"] = Types(Chance(50) ? "integer" : "number") };
        Maybe(schema, "minimum", 40, () => JsonNode.Parse(Pick("0", "-1", "-1e30", "-3000000000", "-0.5", "1e-7")));
        Maybe(schema, Chance(80) ? "maximum" : "exclusiveMaximum", 40, () => JsonNode.Parse(Pick("1", "1.5", "1E2", "2147483647", "9007199254740993", "1e308")));
        Maybe(schema, "multipleOf", 10, () => JsonNode.Parse(Pick("1", "0.01", "2", "1e-9")));
        return schema;
    }

    private JsonObject Enumeration()
    {
        switch (_random.Next(5))
        {
            case 4:
                return Chance(50) ? new JsonObject { ["type"] = "null" } : new JsonObject { ["enum"] = new JsonArray((JsonNode?)null) };
            case 0:
                return new JsonObject { ["type"] = Types("string"), ["enum"] = Distinct(n => n.ToString(CultureInfo.InvariantCulture)) };
            case 1:
                return new JsonObject { ["type"] = "number", ["enum"] = Distinct(n => n / 4.0) };
            case 2:
                return new JsonObject { ["enum"] = Distinct(n => n) };
            default:
                JsonArray names = new([.. Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Name()).Distinct().Select(n => (JsonNode)n)]);
                return new JsonObject { ["type"] = "string", ["enum"] = names };
        }
    }

    private JsonArray Distinct(Func<int, JsonNode> convert) =>
        new([.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => _random.Next(-3, 20)).Distinct().Select(n => convert(n))]);

    private JsonObject Reference()
    {
        string name = Pick([.. _definitions]);
        string pointer = Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        return new JsonObject { ["$ref"] = "#/$defs/" + pointer };
    }

    private JsonObject Array(int depth)
    {
        JsonObject schema = new() { ["type"] = Types("array") };
        Maybe(schema, "items", 90, () => Value(depth));
        Maybe(schema, "minItems", 30, () => _random.Next(3));
        Maybe(schema, "maxItems", 30, () => _random.Next(3, 9));
        Maybe(schema, "uniqueItems", 20, () => Chance(50));
        return schema;
    }

    private JsonObject Map(int depth)
    {
        JsonObject schema = new() { ["type"] = Types("object") };
        Maybe(schema, "additionalProperties", 80, () => Chance(20) ? true : Value(depth));
        Maybe(schema, "propertyNames", 20, () => new JsonObject { ["pattern"] = Pick(_patterns) });
        return schema;
    }

    private JsonObject Object(int depth, bool isPayload)
    {
        JsonObject properties = [];
        int count = _random.Next(isPayload ? 0 : 1, isPayload ? 12 : 5);
        for (int i = 0; i < count; i++)
        {
            properties[Name()] = Value(depth);
        }

        string[] names = [.. properties.Select(p => p.Key)];
        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties };
        Maybe(schema, "description", 50, () => Text());
        Maybe(schema, "required", 60, () => Some(names));
        Maybe(schema, "x-fal-order-properties", 20, () => Some(names));
        Maybe(schema, "additionalProperties", 10, () => Chance(50));
        if (names.Length >= 2)
        {
            string first = names[0];
            string second = names[1];
            Maybe(schema, Chance(50) ? "oneOf" : "anyOf", 20, () => new JsonArray(Required(first), Required(second)));
            Maybe(schema, "not", 10, () => Required(first, second));
            Maybe(schema, "dependentRequired", 10, () => new JsonObject { [first] = new JsonArray(second) });
            if (Chance(10))
            {
                schema["if"] = Required(first);
                schema["then"] = Required(second);
            }

            Maybe(schema, "x-kling-rules", 15, () => Rules(properties, first, second));
        }

        return schema;
    }

    private JsonArray Rules(JsonObject properties, string first, string second)
    {
        properties[first] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["n"] = new JsonObject { ["type"] = "number", ["default"] = 5 }, ["m"] = Value(0, mayRefer: false) } },
        };
        properties[second] = new JsonObject { ["type"] = "string" };
        return
        [
            new JsonObject { ["rule"] = "sum", ["list"] = first, ["member"] = "n", ["maximum"] = 15, ["message"] = Text() },
            new JsonObject { ["rule"] = "count", ["lists"] = new JsonArray(first), ["maximum"] = 4, ["whenAnyItemHas"] = first + ".m" },
            new JsonObject { ["rule"] = "itemMember", ["list"] = first, ["member"] = "m", ["maximum"] = 1 },
            new JsonObject { ["rule"] = "mention", ["text"] = second, ["token"] = "Image", ["of"] = first },
        ];
    }

    private JsonObject Choice(int depth, bool mayRefer)
    {
        JsonArray options = new([.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Value(depth, mayRefer))]);
        if (Chance(40))
        {
            options.Add(new JsonObject { ["type"] = "null" });
        }

        return new JsonObject { [Chance(50) ? "anyOf" : "oneOf"] = options };
    }

    private void Annotate(JsonObject schema)
    {
        Maybe(schema, "title", 20, () => Text());
        Maybe(schema, "description", 40, () => Text());
        Maybe(schema, "deprecated", 5, () => true);
        Maybe(schema, "examples", 5, () => new JsonArray((JsonNode?)null, Text()));
        Maybe(schema, "$comment", 5, () => Text());
        Maybe(schema, "nullable", 5, () => true);
        Maybe(schema, "unknownKeyword", 3, () => 1);
    }

    private JsonNode Types(string type) => Chance(30) ? new JsonArray(type, "null") : type;

    private static JsonObject Required(params string[] names) => new() { ["required"] = new JsonArray([.. names.Select(n => (JsonNode)n)]) };

    private JsonArray Some(string[] names) => new([.. names.Where(_ => Chance(50)).Select(n => (JsonNode)n)]);

    private string Text() => Pick("", "One sentence.", "*/ } class X { /*", "</summary>\r\n#error", "\u2028\u202e]]>", "\"\"\"{0}", new string('t', 300), "日本 😀");

    private string Name()
    {
        if (Chance(70))
        {
            return Pick(_names);
        }

        _name.Clear();
        for (int i = _random.Next(1, 12); i > 0; i--)
        {
            _name.Append((char)(Chance(80) ? _random.Next('a', 'z' + 1) : _random.Next(1, 0xd7ff)));
        }

        return _name.ToString();
    }

    private void Maybe(JsonObject schema, string keyword, int percent, Func<JsonNode?> value)
    {
        if (Chance(percent))
        {
            schema[keyword] = value();
        }
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
