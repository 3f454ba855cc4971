using KlingGen.Generator.Model;

namespace KlingGen.Generator.Emit;

/// <summary>Writes what makes a type the request or response of endpoints.</summary>
internal static class PayloadUseEmitter
{
    /// <summary>What to say of a payload without a description; null where it is none, or that of many endpoints.</summary>
    public static string? Summary(PayloadUse use) =>
        use.Endpoints.Count == 1 ? $"The {(use.Role == PayloadRole.Request ? "request" : "response")} of {use.Endpoints[0]}." : null;

    /// <summary>Adds the sentence that names the endpoints.</summary>
    public static void Remark(List<string> remarks, PayloadUse use)
    {
        if (use.Endpoints.Count > 0)
        {
            remarks.Add((use.Role == PayloadRole.Request ? "Taken by " : "Given by ") + string.Join(", ", use.Endpoints.Select(XmlDoc.Code)) + ".");
        }
    }

    /// <summary>Writes the attribute by which analyzers know the type.</summary>
    public static void Attribute(CodeWriter writer, PayloadUse use)
    {
        if (use.Role != PayloadRole.Part)
        {
            string attribute = use.Role == PayloadRole.Request ? "KlingRequest" : "KlingResponse";
            writer.Line($"[global::KlingGen.{attribute}({string.Join(", ", use.Endpoints.Select(CSharpText.Literal))})]");
        }
    }

    /// <summary>The types that it derives from.</summary>
    public static string Bases(string baseType, PayloadUse use) => use.Role == PayloadRole.Request ? baseType + ", global::KlingGen.IKlingRequest" : baseType;

    /// <summary>Writes what a request can do.</summary>
    public static void Members(CodeWriter writer, PayloadUse use)
    {
        if (use.Role == PayloadRole.Request)
        {
            writer.Line("void global::KlingGen.IKlingRequest.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => JsonCodec.Instance.WriteValue(writer, this);")
                .Line();
        }
    }
}
