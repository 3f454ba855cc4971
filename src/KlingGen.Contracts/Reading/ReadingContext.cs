using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas.Reading;

namespace KlingGen.Contracts.Reading;

/// <summary>One file being read: where it is, and what was found wrong with it.</summary>
internal sealed class ReadingContext
{
    // Each is found by reading the text up to it, and a long text may have many errors.
    private const int MaximumPaths = 10;

    private readonly List<ContractProblem> _problems = [];
    private readonly List<OutgoingReference> _references = [];
    private readonly Dictionary<TypeReference, TypeReference> _known = [];
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly JsonParseResult _json;
    private readonly ContractProblemKind _invalid;
    private bool _hasMore;

    private ReadingContext(string path, JsonParseResult json, ContractProblemKind notJson, ContractProblemKind invalid, CancellationToken cancellationToken)
    {
        _invalid = invalid;
        Path = ContractPath.Normalize(path);
        Root = json.Root;
        CancellationToken = cancellationToken;
        _json = json;
        foreach (JsonError error in json.Errors)
        {
            string where = _problems.Count < MaximumPaths ? json.PathOf(error) : "";
            _problems.Add(new ContractProblem(notJson, error.Message, json.Lines.Locate(error.Span), where));
        }
    }

    public static ReadingContext ForSchema(string path, JsonParseResult json, CancellationToken cancellationToken) =>
        new(path, json, ContractProblemKind.InvalidJson, ContractProblemKind.InvalidSchema, cancellationToken);

    public static ReadingContext ForMigration(string path, JsonParseResult json, CancellationToken cancellationToken) =>
        new(path, json, ContractProblemKind.InvalidMigration, ContractProblemKind.InvalidMigration, cancellationToken);

    /// <summary>The file's normalised path.</summary>
    public string Path { get; }

    public JsonValue? Root { get; }

    /// <summary>Whether the file is a document as fal serves it, in which its reader can mend nothing.</summary>
    public bool IsServed => (Root as JsonObject)?.Find("openapi") is not null;

    public CancellationToken CancellationToken { get; }

    public TypeReference Here(string pointer) => Shared(new TypeReference(Path, pointer));

    /// <summary>One object for all references to one type, and one path for all to one file.</summary>
    public TypeReference Shared(TypeReference reference)
    {
        if (_known.TryGetValue(reference, out TypeReference? known))
        {
            return known;
        }

        if (!_paths.TryGetValue(reference.Path, out string? path))
        {
            _paths.Add(reference.Path, path = reference.Path);
        }

        known = ReferenceEquals(path, reference.Path) ? reference : new TypeReference(path, reference.Pointer);
        _known.Add(known, known);
        return known;
    }

    /// <summary>KLG0002, or KLG0007 in a migration, at a value.</summary>
    public void Invalid(JsonValue at, string message) => Add(_invalid, message, at.Span, at);

    /// <summary>The same at the name of a member.</summary>
    public void InvalidName(JsonMember at, string message) => Add(_invalid, message, at.NameSpan, at.Value);

    /// <summary>A fault that can be ignored: an error where who reads of it can mend it, a warning in a document as served.</summary>
    public void Mistake(JsonValue at, string message)
    {
        if (IsServed)
        {
            Add(ContractProblemKind.ServedMistake, message, at.Span, at);
        }
        else
        {
            Invalid(at, message);
        }
    }

    /// <summary>KLG0003 at the name of a member.</summary>
    public void Unsupported(JsonMember at, string message) => Add(ContractProblemKind.UnsupportedKeyword, message, at.NameSpan, at.Value);

    /// <summary>KLG0003 at a value.</summary>
    public void Unsupported(JsonValue at, string message) => Add(ContractProblemKind.UnsupportedKeyword, message, at.Span, at);

    /// <summary>Whether a fault was reported somewhere in a value.</summary>
    public bool IsFaulty(JsonValue value) =>
        _problems.Exists(p => p.Kind == _invalid && p.Span.Start >= value.Span.Start && p.Span.Start < value.Span.End);

    public FileSpan Locate(JsonValue at) => _json.Lines.Locate(at.Span);

    public void Expect(OutgoingReferenceKind kind, TypeReference target, string owner, string text, JsonValue at) =>
        _references.Add(new OutgoingReference(kind, target, owner, text, Locate(at), at.Path));

    // A schema that is both inline and pointed at is read twice; its faults are told once.
    public EquatableArray<ContractProblem> Problems() => InFileOrder(_problems, p => p.Span.Start);

    public EquatableArray<OutgoingReference> References() => InFileOrder(_references, r => r.Span.Start);

    private static EquatableArray<T> InFileOrder<T>(List<T> found, Func<T, int> start)
        where T : IEquatable<T>
    {
        // Most files have none, or are read from top to bottom.
        for (int i = 1; i < found.Count; i++)
        {
            if (start(found[i - 1]) >= start(found[i]))
            {
                return found.Distinct().OrderBy(start).ToEquatableArray();
            }
        }

        return found.ToEquatableArray();
    }

    // Nobody reads a thousand, and the compiler would take its time with more.
    private void Add(ContractProblemKind kind, string message, JsonSpan span, JsonValue at)
    {
        if (_problems.Count < SizeLimits.Problems)
        {
            _problems.Add(new ContractProblem(kind, message, _json.Lines.Locate(span), at.Path));
        }
        else if (!_hasMore && Root is not null)
        {
            _hasMore = true;
            _problems.Add(new ContractProblem(_invalid, $"This file has more faults; {SizeLimits.Problems} of them are told", _json.Lines.Locate(new JsonSpan(Root.Span.Start, 1)), "$"));
        }
    }
}
