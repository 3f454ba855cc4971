namespace KlingGen.Generator.Naming;

/// <summary>Hands out names that differ from each other and from reserved ones, first come first served.</summary>
internal sealed class UniqueNames(StringComparer comparer, params string[] reserved)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);

    /// <summary>The wished name, or the first free one of <c>name2</c>, <c>name3</c> and so on; behind a digit <c>name1_2</c>, which is no twelve.</summary>
    public string Take(string wished)
    {
        string name = wished;
        string stem = wished.Length > 0 && char.IsDigit(wished[wished.Length - 1]) ? wished + "_" : wished;
        for (int i = 2; !_taken.Add(name); i++)
        {
            name = stem + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>Whether the name is still free.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);
}
