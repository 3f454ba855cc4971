namespace KlingGen.Contracts.Reading;

/// <summary>Names that were seen, compared as they are. Most such sets are small: those are searched one by one, which is faster than a table.</summary>
internal sealed class NameSet
{
    private const int Large = 12;

    private readonly List<string> _few = [];
    private HashSet<string>? _many;

    public bool Contains(string name) => _many?.Contains(name) ?? _few.Contains(name);

    /// <summary>Adds a name; false when it was there.</summary>
    public bool Add(string name)
    {
        if (_many is not null)
        {
            return _many.Add(name);
        }

        if (_few.Contains(name))
        {
            return false;
        }

        _few.Add(name);
        if (_few.Count == Large)
        {
            _many = new HashSet<string>(_few, StringComparer.Ordinal);
        }

        return true;
    }
}
