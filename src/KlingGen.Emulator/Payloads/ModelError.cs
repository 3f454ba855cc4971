using System.Text.Json;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Payloads;

/// <summary>One error of a payload, in the newer of the service's two dialects.</summary>
/// <param name="Place">Where.</param>
/// <param name="Type">The sort, such as <c>missing</c>.</param>
/// <param name="Message">In words.</param>
/// <param name="Context">The figures that belong to it, as JSON text, or null.</param>
/// <param name="Input">The value found, as JSON text.</param>
internal sealed record ModelError(PayloadPlace Place, string Type, string Message, string? Context, string Input)
{
    /// <summary>The body of the 422.</summary>
    public static string WriteAll(IReadOnlyList<ModelError> errors) => Json.Write(writer =>
    {
        writer.WriteStartArray("detail");
        foreach (ModelError error in errors)
        {
            error.Write(writer);
        }

        writer.WriteEndArray();
    });

    public override string ToString() => $"{Place}: {Message} ({Type})";

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("loc");
        Place.WriteLocation(writer);
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
