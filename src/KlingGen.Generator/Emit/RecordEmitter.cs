using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes a record with its documentation, its checks and its JSON code.</summary>
internal static class RecordEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, string accessibility)
    {
        XmlDoc.Summary(writer, record.Description, record.Name);
        if (record.Endpoints.Count > 0)
        {
            XmlDoc.Remarks(writer, [(record.Role == RecordRole.Request ? "Taken by " : "Given by ") + string.Join(", ", record.Endpoints.Select(XmlDoc.Code)) + "."]);
        }

        if (record.Role != RecordRole.Part)
        {
            string attribute = record.Role == RecordRole.Request ? "KlingRequest" : "KlingResponse";
            writer.Line($"[global::KlingGen.{attribute}({string.Join(", ", record.Endpoints.Select(CSharpText.Literal))})]");
        }

        string contracts = record.Role == RecordRole.Request ? "global::KlingGen.IKlingRequest, global::KlingGen.IKlingRecord" : "global::KlingGen.IKlingRecord";
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({record.Name}.JsonCodec))]")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{accessibility} sealed partial record {record.Name} : {contracts}");
        foreach (PropertyModel property in record.Properties)
        {
            Property(writer, property);
        }

        writer.Line(record.Additional is null
                ? "/// <summary>Members that the schema does not know, though it forbids others: kept when read, a violation when set. Null when there are none.</summary>"
                : "/// <summary>Members that the schema does not know: kept when read, sent when set. Null when there are none.</summary>")
            .Line($"public {new MapModel(IsNullable: true, record.AdditionalValue).Type}? AdditionalProperties {{ get; init; }}")
            .Line()
            .Line("/// <summary>Checks the value against its schema.</summary>")
            .Line("/// <returns>Every violation found; empty when there is none.</returns>")
            .Line("public global::System.Collections.Generic.IReadOnlyList<global::KlingGen.KlingViolation> Validate() => global::KlingGen.KlingChecks.Run(this);")
            .Line();
        if (record.Role == RecordRole.Request)
        {
            writer.Line("void global::KlingGen.IKlingRequest.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => JsonCodec.Instance.WriteValue(writer, this);")
                .Line();
        }

        Equality(writer, record);
        CheckEmitter.Emit(writer, record);
        writer.Line();
        CodecEmitter.Emit(writer, record);
        writer.Close();
    }

    // A record's own equality compares lists and maps by reference.
    private static void Equality(CodeWriter writer, RecordModel record)
    {
        writer.Line("/// <summary>Whether both hold equal values; lists and maps are compared by what is in them.</summary>")
            .Line($"public bool Equals({record.Name}? other) => global::KlingGen.KlingEquality.AreEqual(this, other);")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line("public override int GetHashCode() => global::KlingGen.KlingEquality.HashOf(this);")
            .Line()
            .Line($"object?[] global::KlingGen.IKlingRecord.Values() => new object?[] {{ {string.Join(", ", record.Properties.Select(p => p.Name).Append("AdditionalProperties"))} }};")
            .Line();
    }

    private static void Property(CodeWriter writer, PropertyModel property)
    {
        XmlDoc.Summary(writer, property.Description, property.WireName);
        XmlDoc.Remarks(writer, PropertyDoc.Remarks(property));
        writer.Line($"[global::KlingGen.KlingParameter({CSharpText.Literal(property.WireName)})]")
            .Line($"public {(property.IsRequired ? "required " : "")}{property.Value.Type}{(property.IsNullable ? "?" : "")} {property.Name} {{ get; init; }}")
            .Line();
    }
}
