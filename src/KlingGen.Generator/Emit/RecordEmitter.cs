using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes a record with its documentation, its checks and its JSON code.</summary>
internal static class RecordEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record, string accessibility)
    {
        XmlDoc.Summary(writer, record.Description, PayloadUseEmitter.Summary(record.Use) ?? record.Name);
        List<string> remarks = [];
        PayloadUseEmitter.Remark(remarks, record.Use);
        if (record.Additional is null)
        {
            remarks.Add("Its schema forbids members that it does not list: they are kept when read, and a violation when set.");
        }

        XmlDoc.Remarks(writer, remarks);
        PayloadUseEmitter.Attribute(writer, record.Use);
        string baseType = record.AdditionalValue is AnyModel ? "global::KlingGen.KlingRecord" : $"global::KlingGen.KlingRecord<{CodecEmitter.ItemType(record.AdditionalValue)}>";
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({record.Name}.JsonCodec))]")
            .Line(FileEmitter.GeneratedCode)
            .Open($"{accessibility} sealed partial record {record.Name} : {PayloadUseEmitter.Bases(baseType, record.Use)}");
        foreach (PropertyModel property in record.Properties)
        {
            Property(writer, property);
        }

        PayloadUseEmitter.Members(writer, record.Use);
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
        string? value = FixedValue.Of(property);
        XmlDoc.Summary(writer, property.Description, property.WireName);
        XmlDoc.Remarks(writer, PropertyDoc.Remarks(property));
        writer.Line($"[global::KlingGen.KlingParameter({CSharpText.Literal(property.WireName)})]")
            .Line($"public {(property.IsRequired && value is null ? "required " : "")}{property.Value.Type}{(property.IsNullable ? "?" : "")} {property.Name} {{ get; init; }}{(value is null ? "" : $" = {value};")}")
            .Line();
        if (property.MediaLimits is { } limits)
        {
            writer.Line($"/// <summary>What a file for {XmlDoc.Code(property.WireName)} must be like, to be checked by <c>UploadAsync</c>.</summary>")
                .Line($"public static global::KlingGen.KlingMediaLimits {limits.Name} => new() {{ {string.Join(", ", limits.Assignments)} }};")
                .Line();
        }
    }
}
