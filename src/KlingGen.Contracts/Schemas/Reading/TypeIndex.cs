using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Finds types in all files of a project. A file is looked into only when something in it is asked for.</summary>
internal sealed class TypeIndex
{
    private const int Few = 16;

    private readonly Dictionary<string, TypesOfFile> _files = new(StringComparer.Ordinal);
    private string? _lastPath;
    private TypesOfFile? _lastFile;

    /// <summary>The types of some files.</summary>
    public static TypeIndex Of(IEnumerable<ContractDocument> documents)
    {
        TypeIndex types = new();
        foreach (ContractDocument document in documents)
        {
            types.Add(ContractPath.Normalize(document.Path), document.Types);
        }

        return types;
    }

    /// <summary>Adds a file. Of two types with one reference the later counts.</summary>
    /// <param name="path">The file's normalised path.</param>
    /// <param name="types">Its types.</param>
    public void Add(string path, EquatableArray<NamedType> types)
    {
        _lastPath = null;
        _files[path] = new TypesOfFile(_files.TryGetValue(path, out TypesOfFile? earlier) ? earlier.Types.Concat(types).ToEquatableArray() : types);
    }

    /// <summary>Whether there is a file with that normalised path.</summary>
    public bool HasFile(string path) => FindFile(path) is not null;

    /// <summary>The type, or null.</summary>
    public NamedType? Find(TypeReference reference) => Find(reference.Path, reference.Pointer);

    /// <summary>The type that a file declares at a place, or null.</summary>
    public NamedType? Find(string path, string pointer) => FindFile(path)?.Find(pointer);

    // The references of a file have one string for a path, and to hash it takes longer than all the rest.
    private TypesOfFile? FindFile(string path)
    {
        if (!ReferenceEquals(path, _lastPath))
        {
            _lastPath = path;
            _lastFile = _files.TryGetValue(path, out TypesOfFile? file) ? file : null;
        }

        return _lastFile;
    }

    private sealed class TypesOfFile(EquatableArray<NamedType> types)
    {
        private Dictionary<string, NamedType>? _byPointer;

        public EquatableArray<NamedType> Types => types;

        public NamedType? Find(string pointer)
        {
            if (types.Count > Few)
            {
                return (_byPointer ??= ByPointer()).TryGetValue(pointer, out NamedType? found) ? found : null;
            }

            for (int i = types.Count - 1; i >= 0; i--)
            {
                if (types[i].Reference.Pointer == pointer)
                {
                    return types[i];
                }
            }

            return null;
        }

        private Dictionary<string, NamedType> ByPointer()
        {
            Dictionary<string, NamedType> byPointer = new(types.Count, StringComparer.Ordinal);
            foreach (NamedType type in types)
            {
                byPointer[type.Reference.Pointer] = type;
            }

            return byPointer;
        }
    }
}
