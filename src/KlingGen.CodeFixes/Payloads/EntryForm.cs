namespace KlingGen.CodeFixes.Payloads;

/// <summary>How an entry of a payload is written.</summary>
internal enum EntryForm
{
    /// <summary>An item of a list in brackets: of an initializer, an anonymous object, a collection expression, or arguments.</summary>
    Item,

    /// <summary>A statement: <c>body["key"] = value;</c>, <c>body.Add("key", value);</c>.</summary>
    Statement,

    /// <summary>A call in a chain: <c>.Add("key", value)</c>.</summary>
    Link,

    /// <summary>In some other way, in which only the key can be changed.</summary>
    Other,
}
