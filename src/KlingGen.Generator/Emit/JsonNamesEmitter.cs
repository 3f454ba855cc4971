using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes the names of a record's members as they are written: encoded once, rather than looked through for what must be escaped at each writing.</summary>
/// <remarks>A class of their own, so that a record which is only read costs nothing for them.</remarks>
internal static class JsonNamesEmitter
{
    public static string Name(PropertyModel property) => "JsonNames." + property.Name;

    public static void Emit(CodeWriter writer, RecordModel record)
    {
        if (record.Properties.Count == 0)
        {
            return;
        }

        // One declaration: the type's full name once.
        writer.Line().Open("private static class JsonNames").Line("public static readonly global::System.Text.Json.JsonEncodedText");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            string end = i < record.Properties.Count - 1 ? "," : ";";
            writer.Line($"    {property.Name} = global::KlingGen.Json.KlingJson.Name({CSharpText.Literal(property.WireName)}){end}");
        }

        writer.Close();
    }
}
