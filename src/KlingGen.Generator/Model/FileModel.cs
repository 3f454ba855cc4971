using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Model;

/// <summary>One generated file: all names and decisions are final, so that emitting is a pure function of this.</summary>
internal sealed record FileModel(string HintName, string Namespace, string Accessibility, EquatableArray<TypeModel> Types);

/// <summary>A type to generate.</summary>
internal abstract record TypeModel(string Name, string? Description);

/// <summary>What part a record plays.</summary>
internal enum RecordRole
{
    Part,
    Request,
    Response,
}

/// <summary>A record for a JSON object.</summary>
internal sealed record RecordModel(
    string Name,
    string? Description,
    RecordRole Role,
    EquatableArray<string> Endpoints,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<RuleModel> Rules) : TypeModel(Name, Description);

/// <summary>An open enumeration of strings.</summary>
internal sealed record EnumModel(string Name, string? Description, EquatableArray<EnumMemberModel> Members) : TypeModel(Name, Description);

/// <summary>A known value of an open enumeration.</summary>
internal sealed record EnumMemberModel(string Name, string Value);

/// <summary>A property of a record.</summary>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    ValueModel Value,
    bool IsRequired,
    string? Default,
    string? Description,
    bool IsDeprecated)
{
    /// <summary>Whether the C# type is nullable: the member may be absent, or null is one of its values.</summary>
    public bool IsNullable => !IsRequired || Value.IsNullable;
}

/// <summary>A rule between properties, with the C# that measures them.</summary>
/// <param name="Check">The method of the run-time library that judges.</param>
/// <param name="Arguments">Its arguments as C# expressions over the record's properties.</param>
internal sealed record RuleModel(string Check, EquatableArray<string> Arguments);
