using KlingGen.Contracts.Model;
using KlingGen.Generator.Naming;

namespace KlingGen.Generator.Pipeline;

/// <summary>What one file's unions, and the types that are written within them, should be called.</summary>
internal sealed class UnionNaming
{
    private readonly Dictionary<string, string> _unions = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeReference, string> _options = [];
    private readonly Dictionary<string, string> _optionPlaces = new(StringComparer.Ordinal);
    private readonly Func<string, string> _nameOf;

    /// <param name="document">The file.</param>
    /// <param name="nameOf">The C# name that a place in it would have without unions.</param>
    /// <param name="find">Finds any type of the project.</param>
    public UnionNaming(DocumentSummary document, Func<string, string> nameOf, Func<TypeReference, TypeSummary?> find)
    {
        _nameOf = nameOf;
        List<NeededUnion> unions = [];
        foreach (TypeSummary type in document.Types)
        {
            foreach (UnionPlace place in type.Unions)
            {
                if (IsNeeded(type, place, find))
                {
                    unions.Add(new NeededUnion(type, place));
                }
            }
        }

        if (unions.Count == 0)
        {
            return;
        }

        foreach (NeededUnion union in unions)
        {
            NameOptions(union.Place, Name(union.Place.Name), find);
        }

        HashSet<string> taken = new(ReservedNames.UnionMembers, StringComparer.Ordinal);
        taken.UnionWith(document.Types.Where(t => t.Kind != TypeKind.Alias && !_options.ContainsKey(t.Reference)).Select(t => Name(t.Name)));
        foreach (NeededUnion union in unions)
        {
            // A choice between a known size and a Size object, in a member called size, would go by the object's name.
            string name = Name(union.Place.Name);
            _unions[Place(union.Type.Reference, union.Place.Key)] = taken.Contains(name) ? name + "Union" : name;
        }
    }

    /// <summary>The C# name of a place: what is written within an option is called after the option.</summary>
    public string Name(string place)
    {
        for (int dot = place.LastIndexOf('.'); dot > 0 && _optionPlaces.Count > 0; dot = place.LastIndexOf('.', dot - 1))
        {
            if (_optionPlaces.TryGetValue(place.Substring(0, dot), out string? option))
            {
                return option + string.Concat(place.Substring(dot + 1).Split('.').Select(part => Identifier.Pascal(part, "Value")));
            }
        }

        return _nameOf(place);
    }

    /// <summary>The name of a union, or null where none is needed.</summary>
    public string? Union(TypeReference type, string key) => _unions.TryGetValue(Place(type, key), out string? name) ? name : null;

    /// <summary>The name of a type that is written within a union, or null for any other.</summary>
    public string? Option(TypeReference type) => _options.TryGetValue(type, out string? name) ? name : null;

    // Keys hold no line end, so that no two places look the same.
    private static string Place(TypeReference type, string key) => type.Pointer + "\n" + key;

    private static bool IsNeeded(TypeSummary type, UnionPlace place, Func<TypeReference, TypeSummary?> find) =>
        UnionCases.Of(place.Union, type.Reference, place.Key, reference => find(reference) is { } found ? (found.Kind, found.Alias) : null).Count > 1;

    private void NameOptions(UnionPlace place, string name, Func<TypeReference, TypeSummary?> find)
    {
        List<TypeSummary> options = [.. place.Union.Options.OfType<ReferenceValue>().Select(r => find(r.Target)).OfType<TypeSummary>().Where(t => IsWithin(t.Name, place.Name))];
        TypeSummary[] objects = [.. options.Where(o => o.Kind == TypeKind.Object)];
        string? discriminator = objects.SelectMany(o => o.Members).Select(m => m.WireName)
            .FirstOrDefault(n => objects.Select(o => Constant(o, n, find)).OfType<string>().Distinct(StringComparer.Ordinal).Count() == objects.Length);
        UniqueNames suffixes = new(StringComparer.Ordinal);
        foreach (TypeSummary option in options)
        {
            string suffix = option.Kind == TypeKind.Enum ? "Choice"
                : discriminator is null ? "Object"
                : Identifier.Pascal(Constant(option, discriminator, find)!, "Object");
            string full = name + suffixes.Take(suffix);
            _options[option.Reference] = full;
            _optionPlaces[option.Name] = full;
        }
    }

    // The readers call the first inline option by the name of the whole, and number the others.
    private static bool IsWithin(string name, string place) =>
        string.Equals(name, place, StringComparison.Ordinal)
        || (name.StartsWith(place + ".", StringComparison.Ordinal) && name.Skip(place.Length + 1).All(c => c is >= '0' and <= '9'));

    private static string? Constant(TypeSummary type, string member, Func<TypeReference, TypeSummary?> find)
    {
        MemberSummary? found = type.Members.FirstOrDefault(m => m.IsPresent && string.Equals(m.WireName, member, StringComparison.Ordinal));
        return found?.Constant ?? (found?.Type is { } reference ? find(reference)?.Constant : null);
    }

    private sealed record NeededUnion(TypeSummary Type, UnionPlace Place);
}
