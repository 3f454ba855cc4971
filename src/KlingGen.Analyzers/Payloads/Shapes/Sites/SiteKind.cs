namespace KlingGen.Analyzers.Payloads.Shapes.Sites;

/// <summary>How a place may name a parameter.</summary>
internal enum SiteKind
{
    /// <summary>By an expression: a literal, <c>nameof</c>, or a constant whose name is known.</summary>
    Key,

    /// <summary>By an identifier that is the wire name, or becomes it under a naming policy.</summary>
    Member,

    /// <summary>By a part of a longer text.</summary>
    Text,

    /// <summary>By an identifier of what may give the name: a local, a property, a method.</summary>
    Carrier,
}
