using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the names of a record's members as they are written: encoded once, rather than looked through for what must be escaped at each writing.</summary>
/// <remarks>A class of their own, so that a record which is only read costs nothing for them.</remarks>
internal static class JsonNamesEmitter
{
    private const string Encoded = "global::System.Text.Json.JsonEncodedText";

    public static string Name(PropertyModel property) => "JsonNames." + property.Name;

    public static void Emit(CodeWriter writer, RecordModel record)
    {
        if (record.Properties.Count == 0)
        {
            return;
        }

        writer.Line().Open("private static class JsonNames");
        foreach (PropertyModel property in record.Properties)
        {
            writer.Line($"public static readonly {Encoded} {property.Name} = {Encoded}.Encode({CSharpText.Literal(property.WireName)});");
        }

        writer.Close();
    }
}
