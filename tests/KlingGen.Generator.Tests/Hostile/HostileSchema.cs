using System.Text;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Hostile;

/// <summary>Schema files made around one odd thing, and what must be true of their output whatever that is.</summary>
internal static class HostileSchema
{
    /// <summary>A file for one endpoint, given the properties of its request.</summary>
    public static TestFile WithProperties(string name, params (string Name, string Schema)[] properties) =>
        File(name, $$"""{ "type": "object", "properties": {{Members(properties)}} }""");

    /// <summary>A file for one endpoint, given the definitions beside its request and response; the request refers to each of them.</summary>
    public static TestFile WithDefinitions(string name, params (string Name, string Schema)[] definitions) =>
        File(
            name,
            $$"""{ "type": "object", "properties": {{Members([.. definitions.Select((d, i) => ("p" + i, $$"""{ "$ref": {{Quote("#/$defs/" + Pointer(d.Name))}} }"""))])}} }""",
            definitions);

    /// <summary>A file for one endpoint.</summary>
    public static TestFile File(string name, string request, params (string Name, string Schema)[] definitions) => new(
        $"/project/{name}.json",
        $$"""
        {
          "x-fal-endpoints": ["test/{{name}}"],
          "$defs": {{Members([("Request", request), ("Response", """{ "type": "object", "properties": { "url": { "type": "string" } } }"""), .. definitions])}}
        }
        """);

    /// <summary>A JSON object with these members, in this order.</summary>
    public static string Members(params (string Name, string Schema)[] members) =>
        "{" + string.Join(", ", members.Select(m => $"{Quote(m.Name)}: {m.Schema}")) + "}";

    /// <summary>A JSON string; half characters stay what they are.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '\\' || c is < ' ' or > '~' ? $"\\u{(int)c:x4}" : c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The code compiles into an assembly without a warning, and nothing worse than information was reported.</summary>
    public static void AssertCleanAndCompiles(GeneratorRun run)
    {
        AssertNone(run.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.ToString()));
        AssertCompiles(run);
    }

    /// <summary>The code compiles into an assembly without a warning; names too long for one show only there.</summary>
    public static void AssertCompiles(GeneratorRun run) =>
        AssertNone(run.Output.Emit(Stream.Null).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(Describe));

    private static void AssertNone(IEnumerable<string> complaints)
    {
        string[] first = [.. complaints.Take(10)];
        Assert.True(first.Length == 0, string.Join('\n', first));
    }

    /// <summary>A complaint with the line it is about.</summary>
    private static string Describe(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
        return $"{Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}: {diagnostic.Id} {diagnostic.GetMessage()}: {(line.Length > 200 ? line[..200] : line).Trim()}";
    }

    private static string Pointer(string name) => Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
