using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>The text of a <c>$ref</c>.</summary>
internal static class ReferenceText
{
    /// <summary>Resolves a reference against the file that holds it.</summary>
    /// <returns>The type it names, or null with a fault in <paramref name="fault"/>.</returns>
    public static TypeReference? Resolve(string file, string text, out string fault)
    {
        fault = "";
        int hash = text.IndexOf('#');
        string path = hash < 0 ? text : text.Substring(0, hash);
        string pointer = hash < 0 ? "" : Uri.UnescapeDataString(text.Substring(hash + 1));
        if (path.IndexOf(':') >= 0 || path.StartsWith("//", StringComparison.Ordinal))
        {
            fault = $"'$ref' {JsonWriting.Quote(text)} is an address; only files of this project can be referred to, by a relative path";
            return null;
        }

        if (pointer.Length == 0)
        {
            fault = $"'$ref' {JsonWriting.Quote(text)} names a whole file; a definition in it is named like '#/$defs/Name'";
            return null;
        }

        if (pointer[0] != '/')
        {
            fault = $"'$ref' {JsonWriting.Quote(text)} is an anchor; a definition is named like '#/$defs/Name'";
            return null;
        }

        return new TypeReference(path.Length == 0 ? file : ContractPath.Resolve(file, Uri.UnescapeDataString(path)), pointer);
    }

    /// <summary>The value that a JSON Pointer leads to, or null.</summary>
    public static JsonValue? Follow(JsonValue? root, string pointer)
    {
        JsonValue? value = root;
        foreach (string segment in pointer.Split('/').Skip(1))
        {
            string name = segment.Replace("~1", "/").Replace("~0", "~");
            value = value switch
            {
                JsonObject obj => obj.Find(name)?.Value,
                JsonArray array => int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index)
                    && index < array.Items.Count
                        ? array.Items[index]
                        : null,
                _ => null,
            };
            if (value is null)
            {
                return null;
            }
        }

        return value;
    }
}
