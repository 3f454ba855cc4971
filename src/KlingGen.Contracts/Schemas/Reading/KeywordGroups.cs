namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>The keywords of a schema, by what they are about.</summary>
[Flags]
internal enum KeywordGroups
{
    /// <summary>Not a keyword that is known.</summary>
    None = 0,

    /// <summary>Those that tell people and tools something and do not change what values are allowed.</summary>
    Annotations = 1,
    Type = 1 << 1,
    Literals = 1 << 2,
    Reference = 1 << 3,
    String = 1 << 4,
    Number = 1 << 5,
    Array = 1 << 6,
    Object = 1 << 7,
    OneOf = 1 << 8,
    AnyOf = 1 << 9,
    AllOf = 1 << 10,
    Conditions = 1 << 11,
    Discriminator = 1 << 12,
    Map = 1 << 13,

    /// <summary>What of an object with known members is read as rules.</summary>
    Rules = OneOf | AnyOf | AllOf | Conditions,
}
