namespace KlingGen.Generator.Tests.Hostile;

/// <summary>Names that schemas may hold and C# may not, or that C# has given away already.</summary>
internal static class OddNames
{
    public static readonly string[] All =
    [
        "", " ", "\t\n", "...", "-_-", "?", "*/", "//", "#", "@", "\"", "\"\"\"", "\\", "{", "}", "{0}", "$", "~", "~1", "/", "%", "%41", "'",
        "1", "123", "1.5", "16:9", "0x", "٣", "\u0000", "\u0001", "\u007f", "\u0085", "\u200b", "\u202e", "\u2028", "\u2029", "\ufeff", "\uffff", "\ufffe",
        "😀", "a😀b", "𝒳", "日本語", "ß", "ﬁ", "ǆ", "ı", "İ", "ª", "ʰ", "é", "e\u0301", "K", "Å", "\u0301", "_", "__", "_1", "a\u200db",
        "class", "int", "string", "namespace", "record", "required", "init", "var", "await", "nameof", "file", "scoped", "field", "global", "partial", "__arglist",
        "value", "value0", "Value0", "additional", "Additional", "reader", "writer", "checks", "checks0", "item", "item0", "Item", "Items", "index0", "member0", "seen0", "this", "base",
        "equals", "get_hash_code", "getType", "to_string", "memberwise_clone", "finalize", "reference_equals", "equality_contract", "print_members", "clone", "deconstruct",
        "op_equality", "op_implicit", "get_prompt", "set_prompt", "dispose", "validate", "write_to", "check", "additional_properties", "json_codec", "instance", "known_values",
        "KlingGen", "kling_gen", "kling", "System", "system", "Task", "String", "Object", "Type", "Attribute", "Exception", "Nullable", "Dictionary", "List", "Microsoft",
        "Json", "Queue", "Request", "Response", "Endpoint", "endpoints", "Name", "Namespace", "Unknown", "Default", "None", "Null", "True", "False",
        "image_url", "imageUrl", "ImageUrl", "IMAGE_URL", "image-url", "image url", "image.url", "ımage_url", "imageUrl2", "image_url_2",
        "*/ } public class Evil { } /*", "</summary>", "]]>", "<!--", "&amp;", "\\u0022", "#pragma warning disable", "#line 1", "\r\npublic class Evil { }\r\n", "; return;",
        new string('x', 10_000), new string('_', 10_000), string.Concat(Enumerable.Repeat("long_", 2_000)), new string('字', 2_000), string.Concat(Enumerable.Repeat("😀", 2_000)),
    ];

    /// <summary>Public types of the run-time library, without the marks of generic ones.</summary>
    public static readonly string[] OfLibrary =
        [.. typeof(KlingClientBase).Assembly.GetExportedTypes().Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0]).Distinct().Order(StringComparer.Ordinal)];
}
