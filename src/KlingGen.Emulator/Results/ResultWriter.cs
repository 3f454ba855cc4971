using System.Globalization;
using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Results;

/// <summary>Makes up the result of a job from the endpoint's response contract; the same job always has the same.</summary>
internal sealed class ResultWriter(ContractSet contracts, Uri address)
{
    /// <summary>How deep optional shapes that contain themselves are followed.</summary>
    private const int DeepestLevel = 16;

    public string Write(TypeReference response, string requestId) =>
        Json.WriteValue(writer => WriteType(writer, response, [], "", requestId, 0));

    private void WriteType(Utf8JsonWriter writer, TypeReference reference, EquatableArray<string> allowed, string name, string requestId, int level)
    {
        switch (contracts.FindType(reference))
        {
            case ObjectType type when level < DeepestLevel:
                WriteObject(writer, type, name, requestId, level);
                break;
            case EnumType type:
                writer.WriteStringValue(allowed.IsEmpty ? type.Values[0] : allowed[0]);
                break;
            case AliasType type when level < DeepestLevel:
                WriteValue(writer, type.Value, name, requestId, level + 1);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private void WriteObject(Utf8JsonWriter writer, ObjectType type, string name, string requestId, int level)
    {
        bool isFile = type.Find("url") is not null;
        SampleFile file = FileFor(name);
        writer.WriteStartObject();
        foreach (Parameter parameter in type.Parameters)
        {
            switch (parameter.WireName)
            {
                case "url" when isFile:
                    writer.WriteString("url", Address(file, requestId));
                    break;
                case "content_type" when isFile:
                    writer.WriteString("content_type", file.ContentType);
                    break;
                case "file_name" when isFile:
                    writer.WriteString("file_name", requestId + file.Extension);
                    break;
                case "file_size" when isFile:
                    writer.WriteNumber("file_size", file.Content.Length);
                    break;
                default:
                    if (parameter.IsRequired)
                    {
                        writer.WritePropertyName(parameter.WireName);
                        WriteValue(writer, parameter.Value, parameter.WireName, requestId, level + 1);
                    }

                    break;
            }
        }

        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, ValueContract contract, string name, string requestId, int level)
    {
        switch (contract)
        {
            case StringValue { AllowedValues.IsEmpty: false } text:
                writer.WriteStringValue(text.AllowedValues[0]);
                break;
            case StringValue text:
                writer.WriteStringValue(TextFor(text, name, requestId));
                break;
            case NumberValue number:
                writer.WriteNumberValue(NumberFor(number));
                break;
            case BooleanValue flag:
                writer.WriteBooleanValue(flag.Constant ?? false);
                break;
            case ArrayValue list:
                writer.WriteStartArray();
                for (int i = 0; i < Math.Max(1, list.MinItems ?? 0); i++)
                {
                    WriteValue(writer, list.Item, name, requestId, level + 1);
                }

                writer.WriteEndArray();
                break;
            case MapValue:
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case ReferenceValue reference:
                WriteType(writer, reference.Target, reference.AllowedValues, name, requestId, level);
                break;
            case UnionValue { Options.IsEmpty: false } union:
                WriteValue(writer, union.Options[0], name, requestId, level);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private string TextFor(StringValue contract, string name, string requestId)
    {
        string text = contract.Format is "uri" || name.EndsWith("url", StringComparison.Ordinal) ? Address(FileFor(name), requestId) : $"emulated-{name}-{requestId}";
        if (contract.MinLength is { } least)
        {
            text = text.PadRight(least, '-');
        }

        return contract.MaxLength is { } most && text.Length > most ? text[..most] : text;
    }

    private static double NumberFor(NumberValue contract)
    {
        if (!contract.AllowedValues.IsEmpty)
        {
            return double.Parse(contract.AllowedValues[0], CultureInfo.InvariantCulture);
        }

        if (contract.Minimum is { } least)
        {
            return least;
        }

        return contract.ExclusiveMinimum + 1 ?? contract.Maximum ?? contract.ExclusiveMaximum - 1 ?? 0;
    }

    private string Address(SampleFile file, string requestId) => $"{address}files/{requestId}{file.Extension}";

    private static SampleFile FileFor(string name)
    {
        if (name.Contains("image", StringComparison.Ordinal))
        {
            return SampleFile.Image;
        }

        return name.Contains("audio", StringComparison.Ordinal) ? SampleFile.Audio : SampleFile.Video;
    }
}
