using System.Text;
using System.Text.Json.Nodes;

namespace KlingGen.Generator.Tests.Fuzz;

/// <summary>Makes one to three changes to a file that leave it JSON, or do not.</summary>
internal static class Damage
{
    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-1", "1e999", "1.5", "\"\"", "\"string\"", "\"object\"", "\"array\"", "\"null\"", "[]", "{}", "[null]", "[\"a\", \"a\"]", "[[]]", "[{}]", "{\"\": {}}",
        "{\"$ref\": \"#/$defs/Request\"}", "{\"$ref\": \"#\"}", "{\"$ref\": \"#/$defs\"}", "{\"$ref\": \"n2.json#/$defs/Request\"}", "{\"$ref\": \"../absent.json#/a\"}", "{\"$ref\": 1}",
        "{\"anyOf\": []}", "{\"enum\": []}", "{\"type\": []}", "{\"const\": null}", "{\"not\": {}}", "{\"type\": \"strnig\"}",
    ];

    private static readonly string[] _names =
    [
        "type", "enum", "const", "$ref", "anyOf", "oneOf", "allOf", "not", "if", "then", "required", "properties", "items", "additionalProperties", "minimum", "maxLength", "pattern", "default",
        "nullable", "x-fal", "x-fal-endpoints", "x-kling-rules", "x-fal-order-properties", "dependentRequired", "description", "deprecated", "uniqueItems", "$defs", "openapi", "paths",
    ];

    public static string Do(string text, Random random)
    {
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            text = random.Next(5) == 0 ? Cut(text, random) : Replace(text, random);
        }

        return text;
    }

    private static string Cut(string text, Random random)
    {
        StringBuilder changed = new(text);
        int at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => changed.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)).ToString(),
            1 => changed.Insert(at, random.Next(2) == 0 ? "}" : "\"").ToString(),
            _ => changed.Remove(at, text.Length - at).ToString(),
        };
    }

    /// <summary>Sets a member somewhere in the structure to something else, where the text is still JSON.</summary>
    private static string Replace(string text, Random random)
    {
        JsonNode root;
        try
        {
            root = JsonNode.Parse(text)!;
        }
        catch (System.Text.Json.JsonException)
        {
            return text;
        }

        List<JsonObject> objects = [];
        Collect(root, objects);
        if (objects.Count == 0)
        {
            return text;
        }

        JsonObject target = objects[random.Next(objects.Count)];
        string name = target.Count > 0 && random.Next(2) == 0 ? target.ElementAt(random.Next(target.Count)).Key : _names[random.Next(_names.Length)];
        if (random.Next(4) == 0)
        {
            target.Remove(name);
        }
        else
        {
            // Numbers keep their text, such as one that is too large.
            target[name] = JsonNode.Parse(_values[random.Next(_values.Length)]);
        }

        try
        {
            return root.ToJsonString();
        }
        catch (InvalidOperationException)
        {
            // A cut may have left half of a character, which System.Text.Json does not write.
            return text;
        }
    }

    private static void Collect(JsonNode? node, List<JsonObject> objects)
    {
        switch (node)
        {
            case JsonObject obj:
                objects.Add(obj);
                foreach (KeyValuePair<string, JsonNode?> member in obj)
                {
                    Collect(member.Value, objects);
                }

                break;
            case JsonArray array:
                foreach (JsonNode? item in array)
                {
                    Collect(item, objects);
                }

                break;
        }
    }
}
