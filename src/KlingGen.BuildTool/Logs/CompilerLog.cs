using System.Text.Json;

namespace KlingGen.BuildTool.Logs;

/// <summary>What one compilation found: the compiler's log in SARIF 2.1.</summary>
/// <param name="Findings">The diagnostics of migration rules, in the log's order.</param>
internal sealed record CompilerLog(IReadOnlyList<Finding> Findings)
{
    private const string Category = "Kling.Migration";
    private const string CountedTag = "KlingCounted";

    /// <summary>Reads a log, or null where there is none: another framework may be about to write it.</summary>
    /// <exception cref="JsonException">It is no SARIF 2.1.</exception>
    public static CompilerLog? Find(string path)
    {
        try
        {
            return Read(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Reads a log's text.</summary>
    /// <exception cref="JsonException">It is no SARIF 2.1.</exception>
    public static CompilerLog Read(string text, string path)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        try
        {
            JsonElement run = document.RootElement.GetProperty("runs")[0];
            Dictionary<string, bool> rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
                .Where(static rule => Find(rule, "properties", "category")?.GetString() == Category)
                .ToDictionary(static rule => rule.GetProperty("id").GetString()!, IsCounted, StringComparer.Ordinal);
            return new CompilerLog([.. run.GetProperty("results").EnumerateArray()
                .Where(result => rules.ContainsKey(result.GetProperty("ruleId").GetString()!))
                .Select(result => ReadFinding(result, rules[result.GetProperty("ruleId").GetString()!]))]);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new JsonException($"{path} is no SARIF 2.1 log of the compiler: {exception.Message}", exception);
        }
    }

    private static bool IsCounted(JsonElement rule) =>
        Find(rule, "properties", "tags") is { ValueKind: JsonValueKind.Array } tags && tags.EnumerateArray().Any(static tag => tag.GetString() == CountedTag);

    private static Finding ReadFinding(JsonElement result, bool isCounted)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Dictionary<string, string> facts = [];
        if (Find(result, "properties", "customProperties") is JsonElement properties)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                facts[property.Name] = property.Value.ToString();
            }
        }

        string? justification = null;
        if (Find(result, "suppressions") is { ValueKind: JsonValueKind.Array } suppressions && suppressions.GetArrayLength() > 0)
        {
            justification = Find(suppressions[0], "justification")?.GetString() ?? "";
        }

        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            Find(result, "level")?.GetString() ?? "warning",
            result.GetProperty("message").GetProperty("text").GetString()!,
            ReadPath(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            Find(place, "region", "startLine")?.GetInt32() ?? 1,
            justification,
            facts)
        {
            IsCounted = isCounted,
            Column = Find(place, "region", "startColumn")?.GetInt32() ?? 1,
        };
    }

    private static string ReadPath(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(address);

    private static JsonElement? Find(JsonElement element, params string[] path)
    {
        foreach (string name in path)
        {
            if (!element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }
}
