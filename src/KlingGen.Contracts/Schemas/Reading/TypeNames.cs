using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Tells from a schema's place what its type is called, and whether the place is one for schemas at all.</summary>
internal static class TypeNames
{
    /// <summary>The name, or null when no schema can stand there.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="roots">Schemas that are neither in <c>$defs</c> nor components, and their names.</param>
    public static string? Of(JsonValue schema, IReadOnlyDictionary<JsonValue, string> roots)
    {
        List<JsonValue> steps = schema.Steps();
        int at;
        List<string> parts = [];
        if (steps.Count >= 2 && steps[0].Segment == "$defs")
        {
            parts.Add(steps[1].Segment);
            at = 2;
        }
        else if (steps.Count >= 3 && steps[0].Segment == "components" && steps[1].Segment == "schemas")
        {
            parts.Add(steps[2].Segment);
            at = 3;
        }
        else
        {
            int root = steps.FindIndex(roots.ContainsKey);
            if (root < 0)
            {
                return null;
            }

            parts.Add(roots[steps[root]]);
            at = root + 1;
        }

        while (at < steps.Count)
        {
            JsonValue? next = at + 1 < steps.Count ? steps[at + 1] : null;
            switch (steps[at].Segment)
            {
                case "properties" or "$defs" or "definitions" when next is not null:
                    parts.Add(next.Segment);
                    at += 2;
                    break;
                case "allOf" when next is not null:
                    at += 2;
                    break;
                case "anyOf" or "oneOf" when next is not null:
                    AddOption(parts, next);
                    at += 2;
                    break;
                case "items" or "prefixItems" when steps[at] is JsonArray && next is not null:
                    parts.Add("item");
                    AddNumber(parts, ((JsonArray)steps[at]).Items.ToList().IndexOf(next) + 1);
                    at += 2;
                    break;
                case "additionalItems":
                    parts.Add("item");
                    at++;
                    break;
                case "items":
                    parts.Add("item");
                    at++;
                    break;
                case "additionalProperties":
                    parts.Add("value");
                    at++;
                    break;
                default:
                    return null;
            }
        }

        return string.Join(".", parts);
    }

    // The first option that can have a type of its own goes by the name of the whole; the others are numbered.
    private static void AddOption(List<string> parts, JsonValue option)
    {
        int number = 1;
        if (option.Parent is JsonArray options)
        {
            foreach (JsonValue earlier in options.Items)
            {
                if (ReferenceEquals(earlier, option))
                {
                    break;
                }

                if (earlier is JsonObject schema && schema.Find("$ref") is null && !SchemaShapes.IsNull(schema))
                {
                    number++;
                }
            }
        }

        AddNumber(parts, number);
    }

    private static void AddNumber(List<string> parts, int number)
    {
        if (number > 1)
        {
            parts.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
