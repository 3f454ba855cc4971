using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes an open enumeration: known values by name, unknown ones kept.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, EnumModel model, string accessibility)
    {
        string name = model.Name;
        XmlDoc.Summary(writer, model.Description, name);
        XmlDoc.Remarks(writer, ["Known values: " + string.Join(", ", model.Members.Select(m => XmlDoc.Code(m.Value))) + ". Any other value is kept as it is."]);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({name}.JsonCodec))]")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{accessibility} readonly partial struct {name} : global::System.IEquatable<{name}>")
            .Line("private readonly string? _value;")
            .Line()
            .Line("/// <summary>Takes a value, known or not.</summary>")
            .Line("/// <param name=\"value\">The value on the wire.</param>")
            .Line($"public {name}(string value) => _value = JsonCodec.Checked(value);")
            .Line();
        foreach (EnumMemberModel member in model.Members)
        {
            writer.Line($"/// <summary>{XmlDoc.Code(member.Value)}</summary>")
                .Line($"public static {name} {member.Name} => new({CSharpText.Literal(member.Value)});")
                .Line();
        }

        writer.Line("/// <summary>The values that the schema lists.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<string> KnownValues {{ get; }} = new string[] {{ {string.Join(", ", model.Members.Select(m => CSharpText.Literal(m.Value)))} }};")
            .Line()
            .Line("/// <summary>The value on the wire; empty for <c>default</c>.</summary>")
            .Line("public string Value => _value ?? \"\";")
            .Line()
            .Line("/// <summary>Whether both are the same value.</summary>")
            .Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);")
            .Line()
            .Line("/// <summary>Whether they are different values.</summary>")
            .Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public bool Equals({name} other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override bool Equals(object? obj) => JsonCodec.AreEqual(this, obj);")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);")
            .Line()
            .Line("/// <summary>The value on the wire.</summary>")
            .Line("public override string ToString() => Value;")
            .Line();
        CodecEmitter.Open(writer, "value", $"KlingEnumCodec<{name}>");
        writer.Line("/// <inheritdoc/>")
            .Line($"public override {name} Create(string value) => new(value);")
            .Close()
            .Close();
    }
}
