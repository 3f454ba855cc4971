using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the code that reads and writes a record as JSON.</summary>
internal static class CodecEmitter
{
    /// <summary>Keeps what only generated code calls out of completion lists.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    private const string Json = "global::KlingGen.Json.KlingJson";

    public static void Emit(CodeWriter writer, RecordModel record)
    {
        writer.Line("/// <summary>Reads and writes the record as JSON without reflection.</summary>")
            .Line(Hidden)
            .Open($"public sealed class JsonCodec : global::KlingGen.Json.KlingJsonConverter<{record.Name}>")
            .Line("/// <summary>The one instance needed.</summary>")
            .Line("public static readonly JsonCodec Instance = new();")
            .Line();
        Read(writer, record);
        writer.Line();
        Write(writer, record);
        JsonNamesEmitter.Emit(writer, record);
        writer.Close();
    }

    private static void Read(CodeWriter writer, RecordModel record)
    {
        writer.Line("/// <inheritdoc/>")
            .Open($"public override {record.Name} ReadValue(ref global::System.Text.Json.Utf8JsonReader reader)");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            writer.Line($"{property.Value.Type}? value{i} = null;");
            if (NeedsSeen(property))
            {
                writer.Line($"bool seen{i} = false;");
            }
        }

        writer.Line($"global::System.Collections.Generic.Dictionary<string, {ItemType(record.AdditionalValue)}>? additional = null;")
            .Line($"{Json}.ReadStartObject(ref reader);")
            .Open($"while ({Json}.ReadMember(ref reader))");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            writer.Open($"{(i == 0 ? "" : "else ")}if (reader.ValueTextEquals({CSharpText.Literal(property.WireName)}u8))")
                .Line($"value{i} = {Json}.ReadValueIsNull(ref reader) ? null : {ReadExpression(property.Value, depth: 0)};");
            if (NeedsSeen(property))
            {
                writer.Line($"seen{i} = true;");
            }

            writer.Close();
        }

        string readAdditional = $"{Json}.ReadAdditional(ref reader, ref additional{(record.AdditionalValue is AnyModel ? "" : ", " + ReadLambda(record.AdditionalValue, depth: 0))});";
        if (record.Properties.Count == 0)
        {
            writer.Line(readAdditional);
        }
        else
        {
            writer.Open("else").Line(readAdditional).Close();
        }

        writer.Close().Line().Open($"return new {record.Name}");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            string name = CSharpText.Literal(property.WireName);
            string value = (property.IsRequired, NeedsSeen(property)) switch
            {
                (true, true) => $"seen{i} ? value{i} : throw {Json}.Missing({name})",
                (true, false) => $"value{i} ?? throw {Json}.Missing({name})",
                _ => $"value{i}",
            };
            writer.Line($"{property.Name} = {value},");
        }

        writer.Line("AdditionalProperties = additional,").Close("};").Close();
    }

    /// <summary>A member that must be there but may be null: only the member itself tells the two apart.</summary>
    private static bool NeedsSeen(PropertyModel property) => property is { IsRequired: true, Value.IsNullable: true };

    private static string ReadExpression(ValueModel value, int depth) => value switch
    {
        TextModel => $"{Json}.ReadString(ref reader)",
        IntegerTextModel => $"{Json}.ReadIntegerText(ref reader)",
        NumberModel number => number.Type switch
        {
            "int" => $"{Json}.ReadInt32(ref reader)",
            "long" => $"{Json}.ReadInt64(ref reader)",
            _ => $"{Json}.ReadDouble(ref reader)",
        },
        BooleanModel => $"{Json}.ReadBoolean(ref reader)",
        RecordValueModel or EnumValueModel => $"{value.Type}.JsonCodec.Instance.ReadValue(ref reader)",
        ListModel list => $"{Json}.ReadList<{ItemType(list.Item)}>(ref reader, {ReadLambda(list.Item, depth)})",
        MapModel map => $"{Json}.ReadMap<{ItemType(map.Item)}>(ref reader, {ReadLambda(map.Item, depth)})",
        _ => $"{Json}.ReadElement(ref reader)",
    };

    /// <summary>A function that reads a value.</summary>
    public static string ReadLambda(ValueModel item, int depth)
    {
        string read = ReadExpression(item, depth + 1);
        string body = item.IsNullable ? $"{Json}.IsNull(ref reader) ? null : {read}" : read;
        return $"static (ref global::System.Text.Json.Utf8JsonReader reader) => {body}";
    }

    private static string ItemType(ValueModel item) => item.Type + (item.IsNullable ? "?" : "");

    private static void Write(CodeWriter writer, RecordModel record)
    {
        writer.Line("/// <inheritdoc/>")
            .Open($"public override void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {record.Name} value)")
            .Line("writer.WriteStartObject();");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            string name = JsonNamesEmitter.Name(property);
            if (!property.IsNullable)
            {
                if (!property.Value.IsValueType)
                {
                    writer.Line($"if (value.{property.Name} is null) throw {Json}.Null({CSharpText.Literal(property.WireName)});");
                }

                WriteMember(writer, property, name, "value." + property.Name);
                continue;
            }

            writer.Open($"if (value.{property.Name} is {{ }} value{i})");
            WriteMember(writer, property, name, $"value{i}");
            writer.Close();
            if (property.IsRequired)
            {
                writer.Open("else").Line($"writer.WriteNull({name});").Close();
            }
        }

        WriteAdditional(writer, record);
        writer.Line("writer.WriteEndObject();").Close();
    }

    private static void WriteAdditional(CodeWriter writer, RecordModel record)
    {
        if (record.AdditionalValue is AnyModel)
        {
            writer.Line($"{Json}.WriteAdditional(writer, value.AdditionalProperties);");
            return;
        }

        writer.Open("if (value.AdditionalProperties is { } additional)")
            .Open("foreach (var member in additional)")
            .Line("writer.WritePropertyName(member.Key);");
        WriteItem(writer, record.AdditionalValue, "AdditionalProperties", "member.Value", depth: 0);
        writer.Close().Close();
    }

    private static void WriteMember(CodeWriter writer, PropertyModel property, string name, string expression)
    {
        ValueModel value = property.Value;
        switch (value)
        {
            case TextModel:
                writer.Line($"writer.WriteString({name}, {expression});");
                break;
            case EnumValueModel:
                writer.Line($"writer.WriteString({name}, {expression}.Value);");
                break;
            case NumberModel:
                writer.Line($"writer.WriteNumber({name}, {expression});");
                break;
            case BooleanModel:
                writer.Line($"writer.WriteBoolean({name}, {expression});");
                break;
            case IntegerTextModel:
                writer.Line($"{Json}.WriteIntegerText(writer, {name}, {expression});");
                break;
            case ListModel list:
                writer.Line($"writer.WriteStartArray({name});");
                WriteItems(writer, list, property.WireName, expression, depth: 0);
                break;
            default:
                writer.Line($"writer.WritePropertyName({name});");
                WriteValue(writer, value, property.WireName, expression, depth: 0);
                break;
        }
    }

    /// <summary>Writes the code that writes a value.</summary>
    public static void WriteValue(CodeWriter writer, ValueModel value, string wireName, string expression, int depth)
    {
        switch (value)
        {
            case ListModel list:
                writer.Line("writer.WriteStartArray();");
                WriteItems(writer, list, wireName, expression, depth);
                break;
            case MapModel map:
                writer.Line("writer.WriteStartObject();")
                    .Open($"foreach (var member{depth} in {expression})")
                    .Line($"writer.WritePropertyName(member{depth}.Key);");
                WriteItem(writer, map.Item, wireName, $"member{depth}.Value", depth);
                writer.Close().Line("writer.WriteEndObject();");
                break;
            default:
                writer.Line(WriteStatement(value, expression));
                break;
        }
    }

    /// <summary>The statement that writes a value which is no list and no map.</summary>
    public static string WriteStatement(ValueModel value, string expression) => value switch
    {
        TextModel => $"writer.WriteStringValue({expression});",
        EnumValueModel => $"writer.WriteStringValue({expression}.Value);",
        IntegerTextModel => $"{Json}.WriteIntegerText(writer, {expression});",
        NumberModel => $"writer.WriteNumberValue({expression});",
        BooleanModel => $"writer.WriteBooleanValue({expression});",
        RecordValueModel => $"{value.Type}.JsonCodec.Instance.WriteValue(writer, {expression});",
        _ => $"{expression}.WriteTo(writer);",
    };

    private static void WriteItems(CodeWriter writer, ListModel list, string wireName, string expression, int depth)
    {
        writer.Open($"for (int index{depth} = 0; index{depth} < {expression}.Count; index{depth}++)");
        WriteItem(writer, list.Item, wireName, $"{expression}[index{depth}]", depth);
        writer.Close().Line("writer.WriteEndArray();");
    }

    private static void WriteItem(CodeWriter writer, ValueModel item, string wireName, string expression, int depth)
    {
        if (!item.IsNullable)
        {
            if (!item.IsValueType)
            {
                writer.Line($"if ({expression} is null) throw {Json}.NullItem({CSharpText.Literal(wireName)});");
            }

            WriteValue(writer, item, wireName, expression, depth + 1);
            return;
        }

        writer.Open($"if ({expression} is {{ }} item{depth})");
        WriteValue(writer, item, wireName, $"item{depth}", depth + 1);
        writer.Close().Open("else").Line("writer.WriteNullValue();").Close();
    }
}
