using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the code that reads and writes a record as JSON: a table of its members, and how they get into the record and out of it.</summary>
/// <remarks>
/// No loops, branches, patterns or lambdas: whatever kind of code the user's project has none of costs its compiler time before the first line is compiled.
/// What is common to all records is in the library.
/// </remarks>
internal static class CodecEmitter
{
    /// <summary>Keeps what only generated code calls out of completion lists.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    private const string Types = "global::KlingGen.Json.KlingTypes";

    public static void Emit(CodeWriter writer, RecordModel record)
    {
        Open(writer, "record", $"KlingRecordCodec<{record.Name}>");
        writer.Line("/// <inheritdoc/>")
            .Line("protected override global::KlingGen.Json.KlingMember[] CreateMembers() => new global::KlingGen.Json.KlingMember[]")
            .Open(null);
        foreach (PropertyModel property in record.Properties)
        {
            string required = (property.IsRequired, property.Value.IsNullable) switch
            {
                (true, true) => ".RequiredOrNull",
                (true, false) => ".Required",
                (false, true) => ".OrNull",
                _ => "",
            };
            writer.Line($"{Member(property)}{required},");
        }

        writer.Close("};").Line()
            .Line("/// <inheritdoc/>")
            .Line($"protected override {record.Name} Create(global::KlingGen.Json.KlingValues values) => new {record.Name}")
            .Open(null);
        for (int i = 0; i < record.Properties.Count; i++)
        {
            writer.Line($"{record.Properties[i].Name} = {Get(record.Properties[i], CSharpText.Number(i))},");
        }

        bool isTyped = record.AdditionalValue is not AnyModel;
        writer.Line($"AdditionalProperties = values.{(isTyped ? $"AdditionalOf<{ItemType(record.AdditionalValue)}>()" : "Additional")},").Close("};").Line()
            .Line("/// <inheritdoc/>")
            .Open($"protected override void Write(global::KlingGen.Json.KlingJsonWriter writer, {record.Name} value)");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            string text = property.Value is EnumValueModel ? property.IsNullable ? "?.Value" : ".Value" : "";
            writer.Line($"writer.{Kind(property.Value)}(Members[{CSharpText.Number(i)}], value.{property.Name}{text});");
        }

        writer.Close();
        if (isTyped)
        {
            writer.Line()
                .Line("/// <inheritdoc/>")
                .Line($"protected override global::KlingGen.Json.KlingType Additional => {Item(record.AdditionalValue)};");
        }

        writer.Close();
    }

    /// <summary>The type of an item of a list, or of a value of a map.</summary>
    public static string ItemType(ValueModel item) => item.Type + (item.IsNullable ? "?" : "");

    /// <summary>Begins a converter.</summary>
    public static void Open(CodeWriter writer, string noun, string baseType) =>
        writer.Line($"/// <summary>Reads and writes the {noun} as JSON without reflection.</summary>")
            .Line(Hidden)
            .Open($"public sealed class JsonCodec : global::KlingGen.Json.{baseType}")
            .Line("/// <summary>The one instance needed.</summary>")
            .Line("public static readonly JsonCodec Instance = new();")
            .Line();

    /// <summary>The library's object that reads and writes a value.</summary>
    public static string Type(ValueModel value) => value switch
    {
        RecordValueModel or EnumValueModel => $"{value.Type}.JsonCodec.Instance.AsType",
        ListModel list => Item(list.Item) + ".List",
        MapModel map => Item(map.Item) + ".Map",
        _ => $"{Types}.{Kind(value)}",
    };

    private static string Item(ValueModel item) => (item.IsNullable, item.IsValueType) switch
    {
        (false, _) => Type(item),
        (true, false) => $"{Types}.OrNull({Type(item)})",
        (true, true) => $"{Types}.ValueOrNull({Type(item)})",
    };

    private static string Member(PropertyModel property)
    {
        string name = CSharpText.Literal(property.WireName);
        string kind = Kind(property.Value);
        return kind == "Value" ? $"Value({name}, {Type(property.Value)})" : $"{kind}({name})";
    }

    /// <summary>What a value is to the library; each has a method of that name for the table, and one that writes it.</summary>
    private static string Kind(ValueModel value) => value switch
    {
        TextModel or EnumValueModel => "Text",
        IntegerTextModel => "IntegerText",
        NumberModel { Type: "int" } => "Int32",
        NumberModel { Type: "long" } => "Int64",
        NumberModel { Type: NumberTypes.Seed } => "WholeNumber",
        NumberModel => "Double",
        BooleanModel => "Boolean",
        AnyModel => "Element",
        _ => "Value",
    };

    private static string Get(PropertyModel property, string member)
    {
        string orNull = property.IsNullable ? "OrNull" : "";
        return property.Value switch
        {
            TextModel => $"values.Text({member})",
            EnumValueModel => $"{property.Value.Type}.JsonCodec.Instance.Create{orNull}(values.Text({member}))",
            IntegerTextModel => $"values.Int32{orNull}({member})",
            _ when Kind(property.Value) is var kind && kind != "Value" => $"values.{kind}{orNull}({member})",
            _ => $"values.Get<{property.Value.Type}>({member})",
        };
    }
}
