using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Whether null is a value of several schemas at once.</summary>
internal static class Nulls
{
    /// <summary>Null is allowed where the whole says <c>nullable</c>, or where no part forbids it and some part allows it by name.</summary>
    public static bool Allowed(JsonObject whole, List<JsonObject> parts)
    {
        if (IsNullable(whole))
        {
            return true;
        }

        bool isAllowed = false;
        foreach (JsonObject part in parts)
        {
            bool? says = Says(part);
            if (says is false)
            {
                return false;
            }

            isAllowed |= says is true;
        }

        return isAllowed;
    }

    private static bool? Says(JsonObject part)
    {
        if (IsNullable(part))
        {
            return true;
        }

        if (part.Find("enum")?.Value is JsonArray values && !values.Items.Any(v => v is JsonNull))
        {
            return false;
        }

        return part.Find("const") is { Value: not JsonNull }
            ? false
            : part.Find("type")?.Value switch
            {
                JsonString name => name.Value == "null",
                JsonArray names => names.Items.Any(n => n is JsonString { Value: "null" }),
                _ => null,
            };
    }

    private static bool IsNullable(JsonObject schema) => schema.Find("nullable")?.Value is JsonBoolean { Value: true };
}
