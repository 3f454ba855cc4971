using KlingGen.Contracts.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>What other files need to know of a file: its endpoints and the names and kinds of its types, without texts.</summary>
internal sealed record DocumentSummary(
    string Path,
    string RelativePath,
    FileOrigin Origin,
    ContractFormat Format,
    EquatableArray<EndpointSummary> Endpoints,
    EquatableArray<TypeSummary> Types)
{
    public static DocumentSummary Create(ParsedFile file)
    {
        ContractDocument document = file.Document;
        return new DocumentSummary(
            document.Path,
            file.RelativePath,
            file.Origin,
            document.Format,
            document.Endpoints.Select(e => new EndpointSummary(e.Id, e.Summary, e.Request, e.Response)).ToEquatableArray(),
            document.Types.Select(TypeSummary.Create).ToEquatableArray());
    }
}

/// <summary>An endpoint and the types it uses.</summary>
internal sealed record EndpointSummary(EndpointId Id, string? Summary, TypeReference Request, TypeReference Response);

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
internal sealed record TypeSummary(
    TypeReference Reference,
    string Name,
    TypeKind Kind,
    ValueContract? Alias,
    EquatableArray<MemberSummary> Members)
{
    public static TypeSummary Create(NamedType type) => type switch
    {
        ObjectType o => new(o.Reference, o.Name, TypeKind.Object, null, o.Parameters.Select(MemberSummary.Create).ToEquatableArray()),
        AliasType a => new(a.Reference, a.Name, TypeKind.Alias, a.Value, default),
        _ => new(type.Reference, type.Name, TypeKind.Enum, null, default),
    };
}

/// <summary>A member of an object as rules of other objects see it.</summary>
internal sealed record MemberSummary(string WireName, bool IsRequired, bool IsNumeric, string? Default)
{
    public static MemberSummary Create(Parameter parameter) => new(
        parameter.WireName,
        parameter.IsRequired && !parameter.Value.IsNullable,
        parameter.Value is NumberValue or StringValue { AllowedValues.IsEmpty: false },
        parameter.Default);
}
