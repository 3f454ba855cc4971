namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>Draws a program that sends JSON text: raw, escaped, verbatim or put together, with and without holes, or written with a <c>Utf8JsonWriter</c>, in part on conditions.</summary>
internal sealed class RandomText(int seed) : RandomCode(seed)
{
    private static readonly string[] _holes = ["prompt", "tag", "words"];

    private string[] _names = [];

    public override string Write()
    {
        HashSet<string> names = ["prompt", .. new[] { "negative_prompt", "cfg_scale", "generate_audio", "duration" }.Where(_ => Chance(0.55)), Pick("negative_prompt", "cfg_scale")];
        _names = Shuffle(names.Order(StringComparer.Ordinal));
        List<string> members = [];
        List<string> statements = Next(0, 5) switch
        {
            0 => [$"string json = {Raw()};"],
            1 => [$"string json = {Escaped()};"],
            2 => [$"string json = {Verbatim()};"],
            3 => [$"string json = {Joined()};"],
            4 => Make(members),
            _ => Writer(),
        };
        statements.Add("await http.PostAsync(Url, new StringContent(json, System.Text.Encoding.UTF8, \"application/json\"));");
        return WriteProgram("text-to-video", statements, members);
    }

    // The text of a value, and what stands for its hole; no hole where it is constant.
    private (string Text, string? Hole) Draw(string name) => name switch
    {
        "prompt" => Chance(0.5) ? ("A fox.", null) : ("", Pick("prompt", "tag")),
        "negative_prompt" => Chance(0.5) ? ("blur", null) : ("", Pick(_holes)),
        "cfg_scale" => ("0.5", null),
        "generate_audio" => (Pick("true", "false"), null),
        _ => ("5", null),
    };

    private static bool IsText(string name) => name is not ("cfg_scale" or "generate_audio");

    private string Raw()
    {
        bool isLong = Chance(0.5);
        IEnumerable<string> entries = _names.Select(name => Draw(name) is var (text, hole) && IsText(name) ? $"\"{name}\": \"{(hole is null ? text : $"{{{{{hole}}}}}")}\"" : $"\"{name}\": {text}");
        return isLong
            ? $"$$\"\"\"\n            {{\n              {string.Join(",\n              ", entries)}\n            }}\n            \"\"\""
            : $"$$\"\"\"{{{string.Join(", ", entries)} }}\"\"\"";
    }

    private string Escaped() => $"$\"{{{{{string.Join(",", _names.Select(name => Draw(name) is var (text, hole) && IsText(name) ? $"\\\"{name}\\\":\\\"{(hole is null ? text : $"{{{hole}}}")}\\\"" : $"\\\"{name}\\\":{text}"))}}}}}\"";

    private string Verbatim() => $"@\"{{{string.Join(", ", _names.Select(name => IsText(name) ? $"\"\"{name}\"\": \"\"{(name == "prompt" ? "A fox." : name == "duration" ? "5" : "blur")}\"\"" : $"\"\"{name}\"\": {Draw(name).Text}"))}}}\"";

    private string Joined() => "\"{" + string.Join(",", _names.Select(name => Draw(name) is var (text, hole) && IsText(name) ? $"\\\"{name}\\\":\\\"{(hole is null ? text : $"\" + {hole} + \"")}\\\"" : $"\\\"{name}\\\":{text}")) + "}\"";

    private List<string> Make(List<string> members)
    {
        members.Add($"private static string Make(string prompt, string? words, string tag) => {Pick(Raw(), Escaped(), Joined())};");
        return ["string json = Make(prompt, words, tag);"];
    }

    private List<string> Writer()
    {
        List<string> lines = ["using var stream = new MemoryStream();", "using (var writer = new Utf8JsonWriter(stream))", "{", "    writer.WriteStartObject();"];
        bool hasShots = !_names.Contains("negative_prompt") && Chance(0.5);
        foreach (string name in _names)
        {
            if (name == "prompt" && hasShots)
            {
                lines.AddRange(Chance(0.5) ? ["    writer.WriteStartArray(\"multi_prompt\");"] : ["    writer.WritePropertyName(\"multi_prompt\");", "    writer.WriteStartArray();"]);
                lines.AddRange(["    writer.WriteStartObject();", "    writer.WriteString(\"prompt\", prompt);", "    writer.WriteString(\"duration\", \"3\");", "    writer.WriteEndObject();", "    writer.WriteEndArray();"]);
                continue;
            }

            string line = name switch
            {
                "cfg_scale" => $"writer.WriteNumber(\"cfg_scale\", {Value(name)});",
                "generate_audio" => $"writer.WriteBoolean(\"generate_audio\", {Value(name)});",
                _ => Chance(0.3) ? $"writer.WritePropertyName(\"{name}\");\n        writer.WriteStringValue({Value(name)});" : $"writer.WriteString(\"{name}\", {Value(name)});",
            };
            lines.AddRange(name is "negative_prompt" or "cfg_scale" && Chance(0.4)
                ? [$"    if ({Condition()})", "    {", "        " + line.Replace("\n        ", "\n                ", StringComparison.Ordinal), "    }"]
                : ["    " + line.Replace("\n        ", "\n            ", StringComparison.Ordinal)]);
        }

        return [.. lines, "    writer.WriteEndObject();", "}", "", "string json = System.Text.Encoding.UTF8.GetString(stream.ToArray());"];
    }
}
