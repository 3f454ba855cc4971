using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;

namespace KlingGen.Generator.Pipeline;

/// <summary>The names of everything in the project, decided in one place so that they never clash.</summary>
internal sealed class ContractIndex : IEquatable<ContractIndex>
{
    /// <summary>The index where nothing is generated.</summary>
    public static readonly ContractIndex Empty = new(default, default, default, default);

    private readonly Dictionary<string, DocumentEntry> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeReference, TypeEntry> _types = [];

    public ContractIndex(EquatableArray<DocumentEntry> documents, EquatableArray<TypeEntry> types, EquatableArray<ClientEndpoint> endpoints, EquatableArray<IndexProblem> problems)
    {
        Documents = documents;
        Types = types;
        Endpoints = endpoints;
        Problems = problems;
        foreach (DocumentEntry document in documents)
        {
            _documents[document.Path] = document;
        }

        foreach (TypeEntry type in types)
        {
            _types[type.Reference] = type;
        }
    }

    public EquatableArray<DocumentEntry> Documents { get; }

    public EquatableArray<TypeEntry> Types { get; }

    /// <summary>Every endpoint once, in the order of their ids.</summary>
    public EquatableArray<ClientEndpoint> Endpoints { get; }

    public EquatableArray<IndexProblem> Problems { get; }

    /// <summary>The documents of which objects were put together with those of other files.</summary>
    public EquatableArray<ContractDocument> Composed { get; init; }

    /// <summary>The document of a file that was put together with others; null for any other.</summary>
    public ContractDocument? FindComposed(string path)
    {
        foreach (ContractDocument document in Composed)
        {
            if (document.Path == path)
            {
                return document;
            }
        }

        return null;
    }

    /// <summary>The entry of a document, or null when none of its endpoints is left to it.</summary>
    public DocumentEntry? FindDocument(string path) => _documents.TryGetValue(path, out DocumentEntry? entry) ? entry : null;

    public TypeEntry? FindType(TypeReference reference) => _types.TryGetValue(reference, out TypeEntry? entry) ? entry : null;

    public bool Equals(ContractIndex? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Documents == other.Documents && Types == other.Types && Endpoints == other.Endpoints && Problems == other.Problems && Composed == other.Composed);

    public override bool Equals(object? obj) => Equals(obj as ContractIndex);

    public override int GetHashCode() => Types.GetHashCode();
}

/// <summary>A file that is generated from, and what endpoints use of it.</summary>
internal sealed record DocumentEntry(string Path, string HintName, EquatableArray<PayloadEntry> Payloads);

/// <summary>A type as the request or response of an endpoint, which another file may describe.</summary>
internal sealed record PayloadEntry(TypeReference Type, bool IsRequest, string Endpoint);

/// <summary>A type and its final C# name.</summary>
internal sealed record TypeEntry(
    TypeReference Reference,
    string Name,
    TypeKind Kind,
    ValueContract? Alias,
    EquatableArray<MemberEntry> Members,
    EquatableArray<UnionEntry> Unions)
{
    /// <summary>Whether null is one of its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The name of the union at a place, or null where there is none.</summary>
    public string? FindUnion(string key)
    {
        foreach (UnionEntry union in Unions)
        {
            if (string.Equals(union.Key, key, StringComparison.Ordinal))
            {
                return union.Name;
            }
        }

        return null;
    }

    public MemberEntry? Find(string wireName)
    {
        foreach (MemberEntry member in Members)
        {
            if (string.Equals(member.Summary.WireName, wireName, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }
}

/// <summary>A member and its final C# name.</summary>
/// <param name="Summary">The member.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Constant">The one value that it can have, in the form of <see cref="MemberSummary.Constant"/>; else null.</param>
/// <param name="IsNumeric">Whether C# sees a number, also where another name stands for it.</param>
internal sealed record MemberEntry(MemberSummary Summary, string Name, string? Constant, bool IsNumeric);

/// <summary>A union within a type, and its final C# name.</summary>
internal sealed record UnionEntry(string Key, string Name);

/// <summary>An endpoint as the client offers it.</summary>
/// <param name="Id">The endpoint.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="RequestType">The C# name of its request.</param>
/// <param name="ResponseType">The C# name of its response; null where that is no generated type.</param>
/// <param name="Response">Where its response is declared.</param>
internal sealed record ClientEndpoint(EndpointId Id, string? Summary, string RequestType, string? ResponseType, TypeReference Response);

/// <summary>A fault that shows only when all files are seen together.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Path">The file to mend.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Pointer">The place in the file as a JSON Pointer; null where <paramref name="Endpoint"/> says it.</param>
/// <param name="Endpoint">The endpoint whose id is the place; else null.</param>
internal sealed record IndexProblem(string Id, string Path, string Message, string? Pointer, string? Endpoint);
