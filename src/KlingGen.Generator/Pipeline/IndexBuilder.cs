using System.Text;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;

namespace KlingGen.Generator.Pipeline;

/// <summary>Decides which file answers for which endpoint, and what everything is called.</summary>
internal sealed class IndexBuilder
{
    // The first run of a name is its owner's: the package's files come before the user's, so that a user's file never renames the package's types.
    private readonly UniqueNames _typeNames = new(StringComparer.Ordinal, ReservedNames.Types);
    private readonly UniqueNames _hintNames = new(StringComparer.OrdinalIgnoreCase, ReservedNames.HintNames);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<DocumentEntry> _documents = [];
    private readonly List<TypeEntry> _types = [];
    private readonly List<EndpointContract> _endpoints = [];
    private readonly List<IndexProblem> _problems = [];
    private readonly Dictionary<TypeReference, TypeSummary> _summaries = [];
    private readonly MemberNaming _members;

    private IndexBuilder() => _members = new MemberNaming(Find, Renamed);

    public static ContractIndex Build(DocumentSummary[] summaries, EquatableArray<ContractDocument> composed = default)
    {
        IndexBuilder builder = new();
        List<DocumentSummary> documents = new(summaries);
        documents.Sort(static (a, b) => a.Origin != b.Origin ? a.Origin.CompareTo(b.Origin) : string.CompareOrdinal(a.Path, b.Path));
        Dictionary<string, DocumentSummary> owners = builder.ChooseOwners(documents);
        documents.RemoveAll(document => document.Endpoints.Count > 0 && Live(document, owners).Count == 0);
        foreach (TypeSummary type in documents.SelectMany(document => document.Types))
        {
            builder._summaries[type.Reference] = type;
        }

        foreach (DocumentSummary document in documents)
        {
            builder.Add(document, Live(document, owners));
        }

        return builder.Finish(composed);
    }

    private Dictionary<string, DocumentSummary> ChooseOwners(List<DocumentSummary> documents)
    {
        Dictionary<string, DocumentSummary> owners = new(StringComparer.Ordinal);
        foreach (DocumentSummary document in documents)
        {
            foreach (EndpointContract endpoint in document.Endpoints)
            {
                string id = endpoint.Id.Value;
                if (!owners.TryGetValue(id, out DocumentSummary? owner) || owner.Origin != document.Origin)
                {
                    owners[id] = document;
                }
                else
                {
                    _problems.Add(new IndexProblem(
                        Diagnostics.EndpointDescribedTwice.Id,
                        document.Path,
                        $"'{id}' is described in '{owner.RelativePath}' already; this description is ignored",
                        null,
                        id));
                }
            }
        }

        return owners;
    }

    /// <summary>The endpoints that a document answers for.</summary>
    private static List<EndpointContract> Live(DocumentSummary document, Dictionary<string, DocumentSummary> owners)
    {
        List<EndpointContract> live = [];
        foreach (EndpointContract endpoint in document.Endpoints)
        {
            if (ReferenceEquals(owners[endpoint.Id.Value], document) && !live.Exists(e => e.Id == endpoint.Id))
            {
                live.Add(endpoint);
            }
        }

        return live;
    }

    private void Add(DocumentSummary document, List<EndpointContract> live)
    {
        string stem = document.Endpoints.Count == 0 ? "" : Stem(document);
        Dictionary<TypeReference, string> names = [];
        foreach (EndpointContract endpoint in document.Endpoints)
        {
            names[endpoint.Request] = stem + "Request";
            names[endpoint.Response] = stem + "Response";
        }

        Dictionary<string, string> ownerNames = new(StringComparer.Ordinal);
        Dictionary<string, string> choiceNames = new(StringComparer.Ordinal);
        foreach (TypeSummary type in document.Types)
        {
            if (names.TryGetValue(type.Reference, out string? payloadName))
            {
                ownerNames[type.Name] = stem;
                if (type.Kind == TypeKind.Alias)
                {
                    choiceNames[type.Name] = payloadName;
                }
            }
        }

        UnionNaming unions = new(document, place => choiceNames.TryGetValue(place, out string? choice) ? choice : TypeName(place, stem, ownerNames), Find);
        HashSet<string> definitions = new(document.Types.Where(t => t.Kind != TypeKind.Alias && !names.ContainsKey(t.Reference) && t.IsDefinition).Select(t => unions.Name(t.Name)), StringComparer.Ordinal);
        foreach (TypeSummary type in document.Types)
        {
            string wished = names.TryGetValue(type.Reference, out string? fixedName) ? fixedName : unions.Option(type.Reference) ?? unions.Name(type.Name);
            if (!type.IsDefinition && !names.ContainsKey(type.Reference) && definitions.Contains(wished))
            {
                // A member called like a definition, with values of its own.
                wished += type.Kind == TypeKind.Enum ? "Choice" : "Object";
            }

            if (Array.IndexOf(type.Kind == TypeKind.Enum ? ReservedNames.EnumMembers : ReservedNames.Members, wished) >= 0)
            {
                // A type must not be called like one of its members.
                wished += "Type";
            }

            string name = type.Kind == TypeKind.Alias ? wished : _typeNames.Take(wished);
            if (!string.Equals(name, wished, StringComparison.Ordinal))
            {
                Renamed(document, $"type '{wished}' is declared already; the one of '{MessageText.OneLine(type.Reference.Pointer, maxLength: 80)}' is called '{name}'", type.Reference.Pointer);
            }

            _types.Add(new TypeEntry(type.Reference, name, type.Kind, type.Alias, _members.Name(document, type, name), Unions(document, type, unions)) { IsNullable = type.IsNullable });
        }

        _documents.Add(new DocumentEntry(document.Path, HintName(document.RelativePath), default));
        _endpoints.AddRange(live);
    }

    private string Stem(DocumentSummary document)
    {
        bool oneTier = document.Format == ContractFormat.OpenApi;
        HashSet<string> stems = new(document.Endpoints.Select(e => EndpointNames.TypeStem(e.Id, oneTier)), StringComparer.Ordinal);
        string stem = stems.Count == 1 ? stems.First() : Identifier.Pascal(FileStem(document.RelativePath), "Endpoint");
        if (_stems.Add(stem))
        {
            return stem;
        }

        string withTier = EndpointNames.TypeStem(document.Endpoints[0].Id, withTier: true);
        string unique = document.Endpoints.Count == 1 ? withTier : stem;
        for (int i = 2; !_stems.Add(unique); i++)
        {
            unique = stem + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _problems.Add(new IndexProblem(
            Diagnostics.NameChanged.Id,
            document.Path,
            $"types named '{stem}...' are declared already; those of this file are called '{unique}...'",
            null,
            document.Endpoints[0].Id.Value));
        return unique;
    }

    private TypeSummary? Find(TypeReference reference) => _summaries.TryGetValue(reference, out TypeSummary? type) ? type : null;

    private static string TypeName(string place, string stem, Dictionary<string, string> ownerNames)
    {
        int dot = place.IndexOf('.');
        if (dot < 0)
        {
            return stem + Identifier.Pascal(place, stem.Length == 0 ? "Type" : "");
        }

        string owner = place.Substring(0, dot);
        string prefix = ownerNames.TryGetValue(owner, out string? known) ? known : stem + Identifier.Pascal(owner, "Type");
        StringBuilder name = new(prefix);
        foreach (string part in place.Substring(dot + 1).Split('.'))
        {
            name.Append(Identifier.Pascal(part, "Value"));
        }

        return name.Length > Identifier.MaxLength ? name.ToString(0, Identifier.MaxLength) : name.ToString();
    }

    private EquatableArray<UnionEntry> Unions(DocumentSummary document, TypeSummary type, UnionNaming naming)
    {
        List<UnionEntry> unions = [];
        foreach (UnionPlace place in type.Unions)
        {
            if (naming.Union(type.Reference, place.Key) is not { } wished)
            {
                continue;
            }

            string name = _typeNames.Take(wished);
            if (!string.Equals(name, wished, StringComparison.Ordinal))
            {
                Renamed(document, $"type '{wished}' is declared already; the union at '{place.Name}' is called '{name}'", type.Reference.Pointer);
            }

            unions.Add(new UnionEntry(place.Key, name));
        }

        return unions.ToEquatableArray();
    }

    private void Renamed(DocumentSummary document, string message, string pointer)
    {
        if (!document.IsFaulty)
        {
            _problems.Add(new IndexProblem(Diagnostics.NameChanged.Id, document.Path, message, pointer, null));
        }
    }

    private string HintName(string relativePath)
    {
        StringBuilder name = new("KlingGen.");
        string withoutExtension = relativePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? relativePath.Substring(0, relativePath.Length - ".json".Length) : relativePath;
        foreach (char c in withoutExtension)
        {
            name.Append(c == '/' ? '.' : c is '-' or '_' or '.' || (c < 128 && char.IsLetterOrDigit(c)) ? c : '_');
        }

        // Longer names break tools that write generated files to disk.
        string wished = name.Length > 160 ? name.ToString(0, 160) : name.ToString();
        return _hintNames.Take(wished.TrimEnd('.')) + ".g.cs";
    }

    private static string FileStem(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private ContractIndex Finish(EquatableArray<ContractDocument> composed)
    {
        Dictionary<TypeReference, TypeEntry> types = [];
        foreach (TypeEntry type in _types)
        {
            types[type.Reference] = type;
        }

        List<ClientEndpoint> endpoints = [];
        List<PayloadEntry> payloads = [];
        foreach (EndpointContract endpoint in _endpoints)
        {
            PayloadType? request = PayloadType.Find(endpoint.Request, types);
            PayloadType? response = PayloadType.Find(endpoint.Response, types);
            if (request is not null)
            {
                payloads.Add(new PayloadEntry(request.Type, IsRequest: true, endpoint.Id.Value));
            }

            if (response is not null)
            {
                payloads.Add(new PayloadEntry(response.Type, IsRequest: false, endpoint.Id.Value));
            }

            if (request is not null && types.ContainsKey(endpoint.Response))
            {
                endpoints.Add(new ClientEndpoint(endpoint.Id, endpoint.Summary, request.Name, response?.Name, endpoint.Response));
            }
        }

        endpoints.Sort(static (a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
        ILookup<string, PayloadEntry> byPath = payloads.ToLookup(p => p.Type.Path, StringComparer.Ordinal);
        return new ContractIndex(
            _documents.Select(d => d with { Payloads = byPath[d.Path].ToEquatableArray() }).ToEquatableArray(),
            _types.ToEquatableArray(),
            endpoints.ToEquatableArray(),
            _problems.ToEquatableArray())
        {
            Composed = composed,
        };
    }
}
