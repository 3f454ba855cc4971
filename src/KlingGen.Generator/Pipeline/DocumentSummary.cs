using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>What other files need to know of a file: its endpoints and the names and kinds of its types, without texts.</summary>
internal sealed record DocumentSummary(
    string Path,
    string RelativePath,
    FileOrigin Origin,
    ContractFormat Format,
    EquatableArray<EndpointContract> Endpoints,
    EquatableArray<TypeSummary> Types)
{
    /// <summary>Whether something in the file is wrong: what follows from that is not worth telling.</summary>
    public bool IsFaulty { get; init; }

    public static DocumentSummary Create(ParsedFile file, ContractDocument document) => new(
        document.Path,
        file.RelativePath,
        file.Origin,
        document.Format,
        document.Endpoints,
        document.Types.Select(TypeSummary.Create).ToEquatableArray())
    {
        IsFaulty = document.Problems.Any(problem => problem.Kind is not (ContractProblemKind.UnsupportedKeyword or ContractProblemKind.ServedMistake)),
    };
}

/// <summary>What a type is, as far as those who refer to it care.</summary>
internal enum TypeKind
{
    Object,
    Enum,
    Alias,
}

/// <summary>A type as others see it.</summary>
/// <param name="Reference">Where it is declared.</param>
/// <param name="Name">What its file calls it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Alias">What an alias stands for; else null.</param>
/// <param name="Members">The members of an object.</param>
/// <param name="Unions">The unions that it holds.</param>
/// <param name="Constant">The one value that an enumeration has, after a quotation mark; null where it has more.</param>
internal sealed record TypeSummary(
    TypeReference Reference,
    string Name,
    TypeKind Kind,
    ValueContract? Alias,
    EquatableArray<MemberSummary> Members,
    EquatableArray<UnionPlace> Unions,
    string? Constant)
{
    /// <summary>Whether null is one of its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it stands where files have their definitions, and so goes by a name of its own.</summary>
    public bool IsDefinition => DefinitionName(Reference.Pointer) is not null;

    /// <summary>What a definition is called at its place; null for any other place.</summary>
    public static string? DefinitionName(string pointer)
    {
        foreach (string definitions in new[] { "/$defs/", "/components/schemas/" })
        {
            if (pointer.StartsWith(definitions, StringComparison.Ordinal) && pointer.IndexOf('/', definitions.Length) < 0)
            {
                return pointer.Substring(definitions.Length).Replace("~1", "/").Replace("~0", "~");
            }
        }

        return null;
    }

    public static TypeSummary Create(NamedType type) => type switch
    {
        ObjectType o => new(o.Reference, o.Name, TypeKind.Object, null, o.Parameters.Select(MemberSummary.Create).ToEquatableArray(), UnionsOf(o), null) { IsNullable = o.IsNullable },
        AliasType a => new(a.Reference, a.Name, TypeKind.Alias, a.Value, default, UnionsOf(a), null) { IsNullable = a.Value.IsNullable },
        _ => new(type.Reference, type.Name, TypeKind.Enum, null, default, default, type is EnumType { Values.Count: 1 } e ? MemberSummary.Text(e.Values[0]) : null) { IsNullable = type.IsNullable },
    };

    private static EquatableArray<UnionPlace> UnionsOf(NamedType type) =>
        UnionPlaces.Of(type).Select(p => p with { Union = (UnionValue)UnionCases.Bare(p.Union) }).ToEquatableArray();
}

/// <summary>A member of an object as rules of other objects and unions see it.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="IsRequired">Whether it is there and not null.</param>
/// <param name="IsPresent">Whether it is there, be it null.</param>
/// <param name="IsNumeric">Whether C# sees a number.</param>
/// <param name="Default">Its default as JSON text, or null.</param>
/// <param name="Constant">The one value that it can have, where it says so itself: a number as JSON text, a text after a quotation mark; else null.</param>
/// <param name="Type">The type that it refers to; else null.</param>
internal sealed record MemberSummary(string WireName, bool IsRequired, bool IsPresent, bool IsNumeric, string? Default, string? Constant, TypeReference? Type)
{
    public static MemberSummary Create(Parameter parameter) => new(
        parameter.WireName,
        parameter.IsRequired && !parameter.Value.IsNullable,
        parameter.IsRequired,
        parameter.Value is NumberValue or StringValue { AllowedValues.IsEmpty: false },
        parameter.Default,
        parameter.Value switch
        {
            StringValue { AllowedValues.Count: 1 } text => Text(text.AllowedValues[0]),
            ReferenceValue { AllowedValues.Count: 1 } text => Text(text.AllowedValues[0]),
            NumberValue { AllowedValues.Count: 1 } number => number.AllowedValues[0],
            _ => null,
        },
        (parameter.Value as ReferenceValue)?.Target);

    /// <summary>Marks a text off from a number.</summary>
    public static string Text(string value) => "\"" + value;
}
