namespace KlingGen.Contracts.Model;

/// <summary>What a JSON value may be.</summary>
/// <param name="IsNullable">Whether <c>null</c> is allowed.</param>
public abstract record ValueContract(bool IsNullable);

/// <summary>A string.</summary>
public sealed record StringValue(bool IsNullable) : ValueContract(IsNullable)
{
    /// <summary>Least length in code points.</summary>
    public int? MinLength { get; init; }

    /// <summary>Greatest length in code points.</summary>
    public int? MaxLength { get; init; }

    /// <summary>ECMA-262 regular expression that must match somewhere in the text.</summary>
    public string? Pattern { get; init; }

    /// <summary>The <c>format</c> keyword, such as <c>uri</c>.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// All values allowed, when they are whole numbers written as strings (<c>"3"</c>..<c>"15"</c>); C# sees an <c>int</c>. Other lists are an <see cref="EnumType"/>, save where they narrow a text that
    /// another schema declares. Otherwise empty.
    /// </summary>
    public EquatableArray<string> AllowedValues { get; init; }

    /// <summary>Limits on the file behind a media URL (<c>x-fal</c>): bytes, pixels, seconds; by name.</summary>
    public EquatableArray<MediaLimit> MediaLimits { get; init; }
}

/// <summary>A limit on a media file.</summary>
/// <param name="Name">The key in <c>x-fal</c>: <c>max_file_size</c> (bytes), <c>min_width</c> (pixels), <c>max_duration</c> (seconds) and so on.</param>
/// <param name="Value">The number.</param>
public sealed record MediaLimit(string Name, double Value);

/// <summary>A number; of whole numbers only when <see cref="IsInteger"/>.</summary>
public sealed record NumberValue(bool IsNullable) : ValueContract(IsNullable)
{
    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsInteger { get; init; }

    /// <summary>Least value allowed.</summary>
    public double? Minimum { get; init; }

    /// <summary>Greatest value allowed.</summary>
    public double? Maximum { get; init; }

    /// <summary>The value must be greater than this.</summary>
    public double? ExclusiveMinimum { get; init; }

    /// <summary>The value must be less than this.</summary>
    public double? ExclusiveMaximum { get; init; }

    /// <summary>The value must be a multiple of this.</summary>
    public double? MultipleOf { get; init; }

    /// <summary>All values allowed, as JSON text; empty where any is.</summary>
    public EquatableArray<string> AllowedValues { get; init; }
}

/// <summary>True or false.</summary>
public sealed record BooleanValue(bool IsNullable) : ValueContract(IsNullable)
{
    /// <summary>The one of the two that is allowed; null where both are.</summary>
    public bool? Constant { get; init; }
}

/// <summary>A list.</summary>
/// <param name="IsNullable">Whether <c>null</c> is allowed.</param>
/// <param name="Item">What each item may be.</param>
public sealed record ArrayValue(bool IsNullable, ValueContract Item) : ValueContract(IsNullable)
{
    /// <summary>Least number of items.</summary>
    public int? MinItems { get; init; }

    /// <summary>Greatest number of items.</summary>
    public int? MaxItems { get; init; }

    /// <summary>Whether no two items may be equal.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>What the first items may be, each by its place, where that differs; else empty. <see cref="Item"/> allows them all.</summary>
    public EquatableArray<ValueContract> Places { get; init; }

    /// <summary>What the items behind <see cref="Places"/> may be; null where there are no places or no such items.</summary>
    public ValueContract? Rest { get; init; }

    /// <summary>What an item may be.</summary>
    /// <param name="index">Its place in the list, from 0.</param>
    public ValueContract ItemAt(int index) => index < Places.Count ? Places[index] : Rest ?? Item;
}

/// <summary>An object whose member names the schema does not know.</summary>
/// <param name="IsNullable">Whether <c>null</c> is allowed.</param>
/// <param name="Item">What each member's value may be.</param>
public sealed record MapValue(bool IsNullable, ValueContract Item) : ValueContract(IsNullable)
{
    /// <summary>Least number of members.</summary>
    public int? MinMembers { get; init; }

    /// <summary>Greatest number of members.</summary>
    public int? MaxMembers { get; init; }

    /// <summary>What the members' names may be; null where they may be any.</summary>
    public StringValue? Names { get; init; }
}

/// <summary>A value of a named type.</summary>
/// <param name="IsNullable">Whether <c>null</c> is allowed.</param>
/// <param name="Target">The type.</param>
public sealed record ReferenceValue(bool IsNullable, TypeReference Target) : ValueContract(IsNullable)
{
    /// <summary>Where the place allows fewer values than the enumeration of strings it names: those values. Otherwise empty.</summary>
    public EquatableArray<string> AllowedValues { get; init; }

    /// <summary>By what an object is told to be of this type, where it is one of the shapes of a union that has a <c>discriminator</c>; else null.</summary>
    public Discriminator? Discriminator { get; init; }
}

/// <summary>What a member says of every object of one type, so that it is told from objects of other types.</summary>
/// <param name="Member">Wire name of the member.</param>
/// <param name="Values">The texts that it may have; one or more.</param>
public sealed record Discriminator(string Member, EquatableArray<string> Values);

/// <summary>One of several shapes.</summary>
/// <param name="IsNullable">Whether <c>null</c> is allowed.</param>
/// <param name="Options">The shapes, without <c>null</c>.</param>
public sealed record UnionValue(bool IsNullable, EquatableArray<ValueContract> Options) : ValueContract(IsNullable);

/// <summary>A value that other files have a say in: all of them hold. Where all files are known (<see cref="Schemas.ContractComposer"/>) it is what they leave, and this no more.</summary>
/// <param name="IsNullable">Whether <c>null</c> is allowed.</param>
/// <param name="Own">What this file says.</param>
/// <param name="Bases">The types of other files.</param>
public sealed record ComposedValue(bool IsNullable, ValueContract Own, EquatableArray<TypeReference> Bases) : ValueContract(IsNullable)
{
    /// <summary>Whether this file says of which type the value is, or lists the values: else what it says concerns values of that type only.</summary>
    public bool IsTyped { get; init; }
}

/// <summary>Null, and nothing else.</summary>
public sealed record NullValue() : ValueContract(true);

/// <summary>Anything: the schema says nothing.</summary>
public sealed record AnyValue(bool IsNullable) : ValueContract(IsNullable);
