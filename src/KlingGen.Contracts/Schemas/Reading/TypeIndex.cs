using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Finds types in all files of a project. A file is looked into only when something in it is asked for.</summary>
internal sealed class TypeIndex
{
    private const int Few = 16;

    private readonly Dictionary<string, EquatableArray<NamedType>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, NamedType>> _largeFiles = new(StringComparer.Ordinal);

    /// <summary>Adds a file. Of two types with one reference the later counts.</summary>
    /// <param name="path">The file's normalised path.</param>
    /// <param name="types">Its types.</param>
    public void Add(string path, EquatableArray<NamedType> types) =>
        _files[path] = _files.TryGetValue(path, out EquatableArray<NamedType> earlier) ? earlier.Concat(types).ToEquatableArray() : types;

    /// <summary>Whether there is a file with that normalised path.</summary>
    public bool HasFile(string path) => _files.ContainsKey(path);

    /// <summary>The type, or null.</summary>
    public NamedType? Find(TypeReference reference) => Find(reference.Path, reference.Pointer);

    /// <summary>The type that a file declares at a place, or null.</summary>
    public NamedType? Find(string path, string pointer)
    {
        if (!_files.TryGetValue(path, out EquatableArray<NamedType> types))
        {
            return null;
        }

        if (types.Count > Few)
        {
            return InLargeFile(path, types).TryGetValue(pointer, out NamedType? found) ? found : null;
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

    private Dictionary<string, NamedType> InLargeFile(string path, EquatableArray<NamedType> types)
    {
        if (!_largeFiles.TryGetValue(path, out Dictionary<string, NamedType>? byPointer))
        {
            byPointer = new Dictionary<string, NamedType>(types.Count, StringComparer.Ordinal);
            foreach (NamedType type in types)
            {
                byPointer[type.Reference.Pointer] = type;
            }

            _largeFiles.Add(path, byPointer);
        }

        return byPointer;
    }
}
