using System.Text.Json;

namespace KlingGen.Emulator.Payloads;

/// <summary>One error of a payload, in the newer of the service's two dialects.</summary>
/// <param name="Place">Where.</param>
/// <param name="Type">The sort, such as <c>missing</c>.</param>
/// <param name="Message">In words.</param>
/// <param name="Context">The figures that belong to it, as JSON text, or null.</param>
/// <param name="Input">The value found, as JSON text.</param>
internal sealed record ModelError(PayloadPlace Place, string Type, string Message, string? Context, string Input)
{
    /// <summary>Whether it is about the payload or a part of it, rather than about the service.</summary>
    public bool IsOfPayload { get; init; } = true;

    public override string ToString() => $"{Place}: {Message} ({Type})";

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("loc");
        if (IsOfPayload)
        {
            Place.WriteLocation(writer, "root");
        }
        else
        {
            writer.WriteRawValue("""["body"]""");
        }

        writer.WriteString("msg", Message);
        writer.WriteString("type", Type);
        writer.WriteString("url", $"https://docs.fal.ai/errors#{Type}");
        if (Context is not null)
        {
            writer.WritePropertyName("ctx");
            writer.WriteRawValue(Context);
        }

        writer.WritePropertyName("input");
        writer.WriteRawValue(Input);
        writer.WriteEndObject();
    }
}
