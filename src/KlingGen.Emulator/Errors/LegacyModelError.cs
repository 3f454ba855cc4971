using System.Text.Json;
using KlingGen.Emulator.Payloads;

namespace KlingGen.Emulator.Errors;

/// <summary>Says a model error as endpoints do that were not moved to the current form: in the words of Pydantic 1.</summary>
internal static class LegacyModelError
{
    public static void Write(Utf8JsonWriter writer, ModelError error)
    {
        using JsonDocument context = JsonDocument.Parse(error.Context ?? "{}");
        JsonElement figures = context.RootElement;
        writer.WriteStartObject();
        writer.WritePropertyName("loc");
        if (error.IsOfPayload)
        {
            error.Place.WriteLocation(writer, "__root__");
        }
        else
        {
            writer.WriteRawValue("""["body"]""");
        }

        switch (error.Type)
        {
            case "missing":
                WriteWords(writer, "field required", "value_error.missing");
                break;
            case "string_type":
                WriteWords(writer, "str type expected", "type_error.str");
                break;
            case "int_type" or "int_from_float":
                WriteWords(writer, "value is not a valid integer", "type_error.integer");
                break;
            case "float_type":
                WriteWords(writer, "value is not a valid float", "type_error.float");
                break;
            case "bool_type":
                WriteWords(writer, "value could not be parsed to a boolean", "type_error.bool");
                break;
            case "list_type":
                WriteWords(writer, "value is not a valid list", "type_error.list");
                break;
            case "dict_type" or "model_attributes_type":
                WriteWords(writer, "value is not a valid dict", "type_error.dict");
                break;
            case "string_pattern_mismatch":
                WriteWords(writer, $"string does not match regex \"{figures.GetProperty("pattern").GetString()}\"", "value_error.str.regex");
                writer.WritePropertyName("ctx");
                figures.WriteTo(writer);
                break;
            case "one_of":
                WriteChoice(writer, figures.GetProperty("expected"));
                break;
            case "string_too_long":
                WriteLimit(writer, "ensure this value has at most {0} characters", "any_str.max_length", figures);
                break;
            case "string_too_short":
                WriteLimit(writer, "ensure this value has at least {0} characters", "any_str.min_length", figures);
                break;
            case "sequence_too_long":
                WriteLimit(writer, "ensure this value has at most {0} items", "list.max_items", figures);
                break;
            case "sequence_too_short":
                WriteLimit(writer, "ensure this value has at least {0} items", "list.min_items", figures);
                break;
            case "greater_than_equal":
                WriteLimit(writer, "ensure this value is greater than or equal to {0}", "number.not_ge", figures);
                break;
            case "greater_than":
                WriteLimit(writer, "ensure this value is greater than {0}", "number.not_gt", figures);
                break;
            case "less_than_equal":
                WriteLimit(writer, "ensure this value is less than or equal to {0}", "number.not_le", figures);
                break;
            case "less_than":
                WriteLimit(writer, "ensure this value is less than {0}", "number.not_lt", figures);
                break;
            case "multiple_of":
                WriteLimit(writer, "ensure this value is a multiple of {0}", "number.not_multiple", figures, "multiple_of");
                break;
            default:
                WriteWords(writer, error.Message, error.Type);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, string message, string type)
    {
        writer.WriteString("msg", message);
        writer.WriteString("type", type);
    }

    private static void WriteLimit(Utf8JsonWriter writer, string message, string type, JsonElement figures, string name = "limit_value")
    {
        JsonElement limit = figures.EnumerateObject().First().Value;
        WriteWords(writer, message.Replace("{0}", limit.GetRawText(), StringComparison.Ordinal), "value_error." + type);
        writer.WriteStartObject("ctx");
        writer.WritePropertyName(name);
        limit.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static void WriteChoice(Utf8JsonWriter writer, JsonElement expected)
    {
        string permitted = string.Join(", ", expected.EnumerateArray().Select(value => $"'{value}'"));
        WriteWords(writer, $"value is not a valid enumeration member; permitted: {permitted}", "type_error.enum");
        writer.WriteStartObject("ctx");
        writer.WritePropertyName("enum_values");
        expected.WriteTo(writer);
        writer.WriteEndObject();
    }
}
