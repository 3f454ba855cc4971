using System.Text.Json;

namespace KlingGen;

// Lists and maps, and what is in them.
public sealed partial class KlingChecks
{
    /// <summary>A list with limits on its length, of values with checks of their own, none of which may be null.</summary>
    public void Parts(string? name, IReadOnlyList<IKlingChecked>? list, int minimum, int maximum) =>
        Items(name, list, minimum, maximum, false, static (checks, item) => item.Check(checks));

    /// <summary>A list with limits on its length and a check for each item, which may be null only where that is said; items that must differ and have JSON code of their own come with it.</summary>
    public void Items<T>(string? name, IReadOnlyList<T>? list, int minimum, int maximum, bool unique, Action<KlingChecks, T>? each, bool allowsNull = false, Action<Utf8JsonWriter, T>? write = null)
    {
        if (list is null)
        {
            return;
        }

        if (list.Count < minimum)
        {
            Add(name, $"has {Count(list.Count, "item")}; at least {Are(minimum)} needed");
        }
        else if (list.Count > maximum)
        {
            Add(name, $"has {Count(list.Count, "item")}; at most {Are(maximum)} allowed");
        }

        int? found = _violations?.Count;
        Enter(name);
        for (int i = 0; i < list.Count; i++)
        {
            _path.Add(new Segment(null, i));
            Item(list[i], each, allowsNull);
            _path.RemoveAt(_path.Count - 1);
        }

        Leave(name);
        if (unique && found == _violations?.Count && HoldsTwins(list, write))
        {
            Add(name, "has an item twice");
        }
    }

    /// <summary>One of the items of a list in which places differ, if the list is so long.</summary>
    public void Place<T>(string? name, IReadOnlyList<T>? list, int index, bool allowsNull, Action<KlingChecks, T>? check)
    {
        if (list is null || index >= list.Count)
        {
            return;
        }

        Enter(name);
        _path.Add(new Segment(null, index));
        if (list[index] is not null)
        {
            check?.Invoke(this, list[index]);
        }
        else if (!allowsNull)
        {
            Add(null, "is null");
        }

        _path.RemoveAt(_path.Count - 1);
        Leave(name);
    }

    /// <summary>The items of a list behind those of which each has its place.</summary>
    public void Rest<T>(string? name, IReadOnlyList<T>? list, int first, bool allowsNull, Action<KlingChecks, T>? check)
    {
        for (int i = first; i < list?.Count; i++)
        {
            Place(name, list, i, allowsNull, check);
        }
    }

    /// <summary>A map with a check for each value, which may be null only where that is said.</summary>
    public void Members<T>(string? name, IReadOnlyDictionary<string, T>? map, Action<KlingChecks, T>? each, bool allowsNull = false)
    {
        if (map is null)
        {
            return;
        }

        Enter(name);
        foreach (KeyValuePair<string, T> member in map)
        {
            _path.Add(new Segment(member.Key, 0));
            Item(member.Value, each, allowsNull);
            _path.RemoveAt(_path.Count - 1);
        }

        Leave(name);
    }

    /// <summary>A map with limits on its size.</summary>
    public void Members<T>(string? name, IReadOnlyDictionary<string, T>? map, int minimum, int maximum, Action<KlingChecks, T>? each, bool allowsNull = false)
    {
        if (map is null)
        {
            return;
        }

        if (map.Count < minimum)
        {
            Add(name, $"has {Count(map.Count, "member")}; at least {Are(minimum)} needed");
        }
        else if (map.Count > maximum)
        {
            Add(name, $"has {Count(map.Count, "member")}; at most {Are(maximum)} allowed");
        }

        Members(name, map, each, allowsNull);
    }

    /// <summary>The names of a map's members, each with a check.</summary>
    public void Names<T>(string? name, IReadOnlyDictionary<string, T>? map, Action<KlingChecks, string> each)
    {
        Enter(name);
        foreach (string key in map?.Keys ?? [])
        {
            int found = _violations?.Count ?? 0;
            _path.Add(new Segment(key, 0));
            each(this, key);
            _path.RemoveAt(_path.Count - 1);
            for (int i = found; i < _violations?.Count; i++)
            {
                _violations[i] = _violations[i] with { Message = "has a name that " + _violations[i].Message };
            }
        }

        Leave(name);
    }

    /// <summary>Members that the schema forbids.</summary>
    public void Closed(IReadOnlyDictionary<string, JsonElement>? members)
    {
        foreach (string name in members?.Keys ?? [])
        {
            Add(name, "is not a member that the schema allows");
        }
    }

    // Asked of items without a violation only: others may not even be writable.
    private static bool HoldsTwins<T>(IReadOnlyList<T> list, Action<Utf8JsonWriter, T>? write)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        return list.Any(item => ContentKey.Of(item, write) is { } key && !keys.Add(key));
    }

    private void Item<T>(T item, Action<KlingChecks, T>? each, bool allowsNull)
    {
        if (item is null && !allowsNull)
        {
            Add(null, "is null");
        }
        else
        {
            each?.Invoke(this, item);
        }
    }
}
