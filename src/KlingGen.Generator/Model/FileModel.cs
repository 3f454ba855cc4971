using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Model;

/// <summary>One generated file: all names and decisions are final, so that emitting is a pure function of this.</summary>
internal sealed record FileModel(string HintName, string Namespace, string Accessibility, EquatableArray<TypeModel> Types);

/// <summary>A type to generate.</summary>
internal abstract record TypeModel(string Name, string? Description);

/// <summary>A record for a JSON object.</summary>
internal sealed record RecordModel(
    string Name,
    string? Description,
    PayloadUse Use,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<RuleModel> Rules) : TypeModel(Name, Description)
{
    /// <summary>What members that are not listed may be: any JSON, or a type; null where the schema forbids them.</summary>
    public ValueModel? Additional { get; init; } = Any;

    /// <summary>The type of their values; whatever there is, is read and kept.</summary>
    public ValueModel AdditionalValue => Additional ?? Any;

    private static AnyModel Any => new(IsNullable: false);
}

/// <summary>An open enumeration of strings.</summary>
internal sealed record EnumModel(string Name, string? Description, EquatableArray<EnumMemberModel> Members) : TypeModel(Name, Description);

/// <summary>A known value of an open enumeration.</summary>
internal sealed record EnumMemberModel(string Name, string Value);

/// <summary>A value of one of several types.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Description">What it is for, or null.</param>
/// <param name="Cases">The types in the order of the schema.</param>
/// <param name="AllowsOther">Whether JSON that fits none of them is allowed.</param>
internal sealed record UnionModel(string Name, string? Description, EquatableArray<UnionCaseModel> Cases, bool AllowsOther) : TypeModel(Name, Description)
{
    /// <summary>What it is to endpoints.</summary>
    public PayloadUse Use { get; init; } = PayloadUse.None;
}

/// <summary>One type of a union.</summary>
/// <param name="Name">What its members are called after: <c>IsText</c>, <c>TryGetText</c>.</param>
/// <param name="ParameterName">The name of the delegate for it.</param>
/// <param name="Value">The type.</param>
/// <param name="Converts">Whether a value of the type becomes the union by itself.</param>
/// <param name="Shape">By what an object is told from others; null for what is no object, or any.</param>
internal sealed record UnionCaseModel(string Name, string ParameterName, ValueModel Value, bool Converts, UnionShapeModel? Shape)
{
    /// <summary>What a <c>discriminator</c> asks of it, where its own schema does not; else null.</summary>
    public DiscriminatorModel? Discriminator { get; init; }

    /// <summary>The class that a list or map can be given as, since C# converts no interface by itself; null for any other type.</summary>
    public string? Class { get; init; }
}

/// <summary>The member that says of which type an object is.</summary>
/// <param name="Name">The property.</param>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Values">The texts that it may have.</param>
internal sealed record DiscriminatorModel(string Name, string WireName, EquatableArray<string> Values);

/// <summary>By what objects of a type are told from others.</summary>
/// <param name="Required">Wire names of the members that must be there.</param>
/// <param name="Constants">Members that can have one value only.</param>
internal sealed record UnionShapeModel(EquatableArray<string> Required, EquatableArray<UnionConstant> Constants);

/// <summary>A member that can have one value only.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Literal">The value as a C# literal, a string or a double.</param>
internal sealed record UnionConstant(string WireName, string Literal);

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
    /// <summary>Whether only the service sets it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>What gives the limits on the file, or on each file, that the value is an address of; null where the schema has none that can be checked.</summary>
    public MediaLimitsModel? MediaLimits { get; init; }

    /// <summary>Whether it never comes back.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Whether the C# type is nullable: the member may be absent, or null is one of its values.</summary>
    /// <summary>The one text that it can have, where its type says so; else null.</summary>
    public string? OnlyText { get; init; }

    public bool IsNullable => !IsRequired || Value.IsNullable;
}

/// <summary>Limits on media files.</summary>
/// <param name="Name">The static property that gives them.</param>
/// <param name="Assignments">What they are, as assignments to members of the run-time library's <c>KlingMediaLimits</c>.</param>
internal sealed record MediaLimitsModel(string Name, EquatableArray<string> Assignments);

/// <summary>A rule between properties, with the C# that measures them.</summary>
/// <param name="Check">The method of the run-time library that judges.</param>
/// <param name="Arguments">Its arguments as C# expressions over the record's properties.</param>
internal sealed record RuleModel(string Check, EquatableArray<string> Arguments);
