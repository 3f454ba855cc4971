namespace KlingGen.Contracts.Model;

/// <summary>A type with a name of its own: an object, an enumeration of strings, or another name for a value.</summary>
/// <param name="Reference">Where it is declared.</param>
/// <param name="Name">What the file calls it: the last segment of a <c>$defs</c> or component pointer; for an inline object the path of names that leads to it, joined by <c>.</c> (<c>Request.size</c>; items of a list add <c>.item</c>, values of a map <c>.value</c>).</param>
/// <param name="Description">What it is for, or null.</param>
public abstract record NamedType(TypeReference Reference, string Name, string? Description)
{
    /// <summary>Whether its schema allows null beside the object or string. The references within its own file say so themselves.</summary>
    public bool IsNullable { get; init; }
}

/// <summary>A JSON object with known members.</summary>
/// <param name="Reference">Where it is declared.</param>
/// <param name="Name">What the file calls it.</param>
/// <param name="Description">What it is for, or null.</param>
/// <param name="Parameters">Its members in the order in which they are sent.</param>
/// <param name="Rules">What must hold between the members.</param>
public sealed record ObjectType(
    TypeReference Reference,
    string Name,
    string? Description,
    EquatableArray<Parameter> Parameters,
    EquatableArray<ContractRule> Rules) : NamedType(Reference, Name, Description)
{
    /// <summary>What values members that are not listed may have: anything by default; null where there may be no other members.</summary>
    public ValueContract? Additional { get; init; } = new AnyValue(true);

    /// <summary>The objects of other files that it is to be put together with; null where there are none, or where that is done (<see cref="Schemas.ContractComposer"/>).</summary>
    public ObjectComposition? Composition { get; init; }

    /// <summary>The member with that wire name, or null.</summary>
    public Parameter? Find(string wireName)
    {
        foreach (Parameter parameter in Parameters)
        {
            if (string.Equals(parameter.WireName, wireName, StringComparison.Ordinal))
            {
                return parameter;
            }
        }

        return null;
    }
}

/// <summary>What another file has to say of an object.</summary>
/// <param name="Bases">The objects of other files, of which it has all members.</param>
/// <param name="Required">Wire names of members of theirs that it requires.</param>
public sealed record ObjectComposition(EquatableArray<TypeReference> Bases, EquatableArray<string> Required)
{
    /// <summary>Wire names of members in the order in which they come first; may be empty.</summary>
    public EquatableArray<string> Order { get; init; }
}

/// <summary>A string of which the schema lists the known values. Lists of whole numbers are not of this kind: see <see cref="StringValue.AllowedValues"/>.</summary>
/// <param name="Reference">Where it is declared.</param>
/// <param name="Name">What the file calls it.</param>
/// <param name="Description">What it is for, or null.</param>
/// <param name="Values">The known values in the order of the file.</param>
public sealed record EnumType(TypeReference Reference, string Name, string? Description, EquatableArray<string> Values)
    : NamedType(Reference, Name, Description);

/// <summary>Another name for a value that is neither object nor enumeration.</summary>
/// <param name="Reference">Where it is declared.</param>
/// <param name="Name">What the file calls it.</param>
/// <param name="Description">What it is for, or null.</param>
/// <param name="Value">What it stands for.</param>
public sealed record AliasType(TypeReference Reference, string Name, string? Description, ValueContract Value)
    : NamedType(Reference, Name, Description);

/// <summary>One member of an object; of a request, one field of the payload.</summary>
/// <param name="WireName">The name as it goes over HTTP.</param>
/// <param name="Value">What values it takes.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Default">The value the service assumes when it is absent, as compact JSON text (<c>"5"</c> with its quotes, <c>true</c>), or null. A default of <c>null</c> is the same as none.</param>
/// <param name="Description">What to write there, or null.</param>
/// <param name="IsDeprecated">Whether the schema marks it deprecated; in the package's V3 schemas: it is V3-only.</param>
public sealed record Parameter(
    string WireName,
    ValueContract Value,
    bool IsRequired,
    string? Default,
    string? Description,
    bool IsDeprecated)
{
    /// <summary>Whether only the service sets it (<c>readOnly</c>).</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it is sent but never comes back (<c>writeOnly</c>).</summary>
    public bool IsWriteOnly { get; init; }
}
