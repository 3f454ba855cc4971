namespace KlingGen.Analyzers.Payloads;

/// <summary>The syntax in which a payload is written.</summary>
internal enum PayloadShape
{
    /// <summary>A generated request type.</summary>
    TypedRequest,

    /// <summary><c>new { prompt = "..." }</c>.</summary>
    AnonymousObject,

    /// <summary>A dictionary, an immutable dictionary's builder, or a list of key-value pairs.</summary>
    Dictionary,

    /// <summary>An <c>ExpandoObject</c>, written as a dictionary or through <c>dynamic</c>.</summary>
    Dynamic,

    /// <summary><c>System.Text.Json.Nodes.JsonObject</c>.</summary>
    JsonObject,

    /// <summary>Newtonsoft's <c>JObject</c>.</summary>
    JObject,

    /// <summary>Calls of a <c>Utf8JsonWriter</c> or a <c>JsonTextWriter</c>.</summary>
    Writer,

    /// <summary>Form or multipart content, or the parameters of a request builder.</summary>
    Form,

    /// <summary>A user's class or record that is serialised.</summary>
    Dto,

    /// <summary>JSON in a string literal of any kind.</summary>
    JsonText,

    /// <summary>A JSON file of the project.</summary>
    JsonFile,
}
