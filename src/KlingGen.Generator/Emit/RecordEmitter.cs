using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes a record with its documentation, its checks and its JSON code.</summary>
internal static class RecordEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, string accessibility)
    {
        XmlDoc.Summary(writer, record.Description, record.Name);
        List<string> remarks = [];
        if (record.Endpoints.Count > 0)
        {
            remarks.Add((record.Role == RecordRole.Request ? "Taken by " : "Given by ") + string.Join(", ", record.Endpoints.Select(XmlDoc.Code)) + ".");
        }

        if (record.Additional is null)
        {
            remarks.Add("Its schema forbids members that it does not list: they are kept when read, and a violation when set.");
        }

        XmlDoc.Remarks(writer, remarks);

        if (record.Role != RecordRole.Part)
        {
            string attribute = record.Role == RecordRole.Request ? "KlingRequest" : "KlingResponse";
            writer.Line($"[global::KlingGen.{attribute}({string.Join(", ", record.Endpoints.Select(CSharpText.Literal))})]");
        }

        string baseType = record.AdditionalValue is AnyModel ? "global::KlingGen.KlingRecord" : $"global::KlingGen.KlingRecord<{CodecEmitter.ItemType(record.AdditionalValue)}>";
        string contracts = record.Role == RecordRole.Request ? baseType + ", global::KlingGen.IKlingRequest" : baseType;
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({record.Name}.JsonCodec))]")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{accessibility} sealed partial record {record.Name} : {contracts}");
        foreach (PropertyModel property in record.Properties)
        {
            Property(writer, property);
        }

        if (record.Role == RecordRole.Request)
        {
            writer.Line("void global::KlingGen.IKlingRequest.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => JsonCodec.Instance.WriteValue(writer, this);")
                .Line();
        }

        Equality(writer, record);
        CheckEmitter.Emit(writer, record);
        CodecEmitter.Emit(writer, record);
        writer.Close();
    }

    // A record's own equality compares lists, maps and JSON by reference; the base does it by content.
    private static void Equality(CodeWriter writer, RecordModel record)
    {
        if (!record.Properties.Any(p => p.Value is ListModel or MapModel or AnyModel))
        {
            return;
        }

        writer.Line("/// <summary>Whether both hold equal values; lists and maps are compared by what is in them.</summary>")
            .Line($"public bool Equals({record.Name}? other) => base.Equals(other);")
            .Line("/// <inheritdoc/>")
            .Line("public override int GetHashCode() => base.GetHashCode();")
            .Line("/// <inheritdoc/>")
            .Line($"protected override object?[] MemberValues() => new object?[] {{ {string.Join(", ", record.Properties.Select(p => p.Name))} }};")
            .Line();
    }

    private static void Property(CodeWriter writer, PropertyModel property)
    {
        XmlDoc.Summary(writer, property.Description, property.WireName);
        XmlDoc.Remarks(writer, PropertyDoc.Remarks(property));
        writer.Line($"[global::KlingGen.KlingParameter({CSharpText.Literal(property.WireName)})]")
            .Line($"public {(property.IsRequired ? "required " : "")}{property.Value.Type}{(property.IsNullable ? "?" : "")} {property.Name} {{ get; init; }}")
            .Line();
        if (property.MediaLimits is { } limits)
        {
            writer.Line($"/// <summary>What a file for {XmlDoc.Code(property.WireName)} must be like, to be checked by <c>UploadAsync</c>.</summary>")
                .Line($"public static global::KlingGen.KlingMediaLimits {limits.Name} => new() {{ {string.Join(", ", limits.Assignments)} }};")
                .Line();
        }
    }
}
