using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Whether null is a value of several schemas at once.</summary>
internal static class Nulls
{
    /// <summary>Null is allowed where the whole says <c>nullable</c>, or where no part forbids it and some part allows it by name.</summary>
    /// <param name="whole">The schema that consists of the others.</param>
    /// <param name="parts">The others.</param>
    /// <param name="isAllowed">Whether something else allows it by name.</param>
    public static bool Allowed(JsonObject whole, List<JsonObject> parts, bool isAllowed)
    {
        if (IsNullable(whole))
        {
            return true;
        }

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
