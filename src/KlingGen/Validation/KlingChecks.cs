using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KlingGen;

/// <summary>Collects violations for generated code. Costs nothing to speak of where there are none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KlingChecks
{
    private static readonly TimeSpan _patternTimeout = TimeSpan.FromSeconds(1);

    private readonly List<Segment> _path = [];
    private List<KlingViolation>? _violations;

    private KlingChecks()
    {
    }

    /// <summary>Checks a value with everything in it.</summary>
    public static IReadOnlyList<KlingViolation> Run(IKlingChecked value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        KlingChecks checks = new();
        value.Check(checks);
        return checks._violations ?? (IReadOnlyList<KlingViolation>)[];
    }

    /// <summary>Whether some item of a list fits.</summary>
    public static bool Any<T>(IReadOnlyList<T>? list, Func<T, bool> fits) => CountOf(list, fits) > 0;

    /// <summary>A member that must be there.</summary>
    public void Required(string name, object? value)
    {
        if (value is null)
        {
            Add(name, "is required");
        }
    }

    /// <summary>A text with limits in code points, and a pattern where one is given, with the .NET expression for it where that is another.</summary>
    public void Text(string? name, string? value, int minimum, int maximum, string? pattern = null, string? expression = null)
    {
        if (value is null)
        {
            return;
        }

        // The length in UTF-16 units is never less than that in code points: most texts need no count.
        int length = value.Length > maximum || minimum > 0 ? CodePoints(value) : value.Length;
        if (length < minimum)
        {
            Add(name, $"is {Number(length)} characters long; at least {Number(minimum)} are needed");
        }
        else if (length > maximum)
        {
            Add(name, $"is {Number(length)} characters long; at most {Number(maximum)} are allowed");
        }

        if (pattern is not null && !Matches(value, expression ?? pattern))
        {
            Add(name, $"does not match {pattern}");
        }
    }

    /// <summary>A whole number between two others, both allowed.</summary>
    public void Range(string? name, int? value, int minimum, int maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(name, $"is {Number(value.Value)}; allowed are {Number(minimum)} to {Number(maximum)}");
        }
    }

    /// <summary>A number with limits.</summary>
    public void Number(string? name, double? value, double? minimum = null, double? maximum = null, double? above = null, double? below = null, double? multipleOf = null)
    {
        if (value is not { } number)
        {
            return;
        }

        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            Add(name, "is not a finite number");
        }
        else if (number < minimum)
        {
            Add(name, $"is {Number(number)}; at least {Number(minimum.Value)} is needed");
        }
        else if (number > maximum)
        {
            Add(name, $"is {Number(number)}; at most {Number(maximum.Value)} is allowed");
        }
        else if (number <= above)
        {
            Add(name, $"is {Number(number)}; it must be greater than {Number(above.Value)}");
        }
        else if (number >= below)
        {
            Add(name, $"is {Number(number)}; it must be less than {Number(below.Value)}");
        }
        else if (multipleOf is { } step && step > 0 && !IsMultiple(number, step))
        {
            Add(name, $"is {Number(number)}; it must be a multiple of {Number(step)}");
        }
    }

    /// <summary>True or false, where only one of them is allowed.</summary>
    public void Constant(string? name, bool? value, bool allowed)
    {
        if (value is { } flag && flag != allowed)
        {
            Add(name, $"is {(flag ? "true" : "false")}; only {(allowed ? "true" : "false")} is allowed");
        }
    }

    /// <summary>One of some texts.</summary>
    public void OneOf(string? name, string? value, IReadOnlyList<string> allowed)
    {
        if (value is not null && !allowed.Contains(value))
        {
            Add(name, $"is '{value}'; allowed are {string.Join(", ", allowed)}");
        }
    }

    /// <summary>One of some whole numbers.</summary>
    public void OneOf(string? name, int? value, int[] allowed)
    {
        if (value is { } number && Array.IndexOf(allowed, number) < 0)
        {
            Add(name, $"is {Number(number)}; allowed are {string.Join(", ", allowed)}");
        }
    }

    /// <summary>One of some numbers.</summary>
    public void OneOf(string? name, double? value, double[] allowed)
    {
        if (value is { } number && Array.IndexOf(allowed, number) < 0)
        {
            Add(name, $"is {Number(number)}; allowed are {string.Join(", ", allowed.Select(a => Number(a)))}");
        }
    }

    /// <summary>A value with checks of its own.</summary>
    public void Part(string? name, IKlingChecked? value)
    {
        if (value is null)
        {
            return;
        }

        Enter(name);
        value.Check(this);
        Leave(name);
    }

    /// <summary>A value that is of none of the types that its schema allows.</summary>
    public void Unknown() => Add(null, "has none of the forms that are allowed");

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
            Add(name, $"has {Number(list.Count)} items; at least {Number(minimum)} are needed");
        }
        else if (list.Count > maximum)
        {
            Add(name, $"has {Number(list.Count)} items; at most {Number(maximum)} are allowed");
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

    /// <summary>A value that must be of one of the types that its union has.</summary>
    public void Case(bool holds)
    {
        if (!holds)
        {
            Unknown();
        }
    }

    /// <summary>A member that says of which type an object is, and the texts that it may have.</summary>
    public void Discriminator(string name, object? value, params string[] values)
    {
        string? text = value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();
        if (text is null)
        {
            Add(name, "is required: it says of which type the object is");
        }
        else if (Array.IndexOf(values, text) < 0)
        {
            Add(name, $"is '{text}', which stands for another type; this one is {string.Join(" or ", values.Select(v => $"'{v}'"))}");
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
            Add(name, $"has {Number(map.Count)} members; at least {Number(minimum)} are needed");
        }
        else if (map.Count > maximum)
        {
            Add(name, $"has {Number(map.Count)} members; at most {Number(maximum)} are allowed");
        }

        Members(name, map, each, allowsNull);
    }

    /// <summary>Members that the schema forbids.</summary>
    public void Closed(IReadOnlyDictionary<string, JsonElement>? members)
    {
        foreach (string name in members?.Keys ?? [])
        {
            Add(name, "is not a member that the schema allows");
        }
    }

    /// <summary>How many of some members are present.</summary>
    public void Presence(string names, int count, int minimum, int maximum, string? message)
    {
        if (count < minimum)
        {
            Add(null, message ?? (maximum == 1 ? $"one of {names} is needed" : $"at least one of {names} is needed"));
        }
        else if (count > maximum)
        {
            Add(null, message ?? $"only one of {names} may be set");
        }
    }

    /// <summary>A member that asks for others.</summary>
    public void Dependency(string name, bool isPresent, string others, bool arePresent, string? message)
    {
        if (isPresent && !arePresent)
        {
            Add(name, message ?? $"needs {others} to be set");
        }
    }

    /// <summary>A member that asks for a value of another.</summary>
    public void ImpliedValue(string name, bool isPresent, string other, string value, bool holds, string? message)
    {
        if (isPresent && !holds)
        {
            Add(name, message ?? $"needs {other} to be {value}");
        }
    }

    /// <summary>Something that must hold between members.</summary>
    public void Rule(bool holds, string message)
    {
        if (!holds)
        {
            Add(null, message);
        }
    }

    /// <summary>How many items some lists hold together.</summary>
    public void Total(string names, int count, int maximum, string? message)
    {
        if (count > maximum)
        {
            Add(null, message ?? $"{names} have {Number(count)} items together; at most {Number(maximum)} are allowed");
        }
    }

    /// <summary>What one member of each item adds up to; where it is absent another number counts.</summary>
    public void Sum<T>(string name, string member, IReadOnlyList<T>? list, Func<T, double?> value, double missing, double maximum, string? message)
    {
        double sum = 0;
        for (int i = 0; i < list?.Count; i++)
        {
            sum += list[i] is { } item ? value(item) ?? missing : 0;
        }

        if (sum > maximum)
        {
            Add(name, message ?? $"have {member} values that add up to {Number(sum)}; at most {Number(maximum)} is allowed");
        }
    }

    /// <summary>How many items of a list have a member.</summary>
    public void ItemsWith<T>(string name, string member, IReadOnlyList<T>? list, Func<T, bool> has, int maximum, string? message)
    {
        int count = CountOf(list, has);
        if (count > maximum)
        {
            Add(name, message ?? $"has {Number(count)} items with {member}; at most {Number(maximum)} is allowed");
        }
    }

    /// <summary>Mentions such as <c>@Image2</c> in a text, of which each must have an item.</summary>
    public void Mentions(string name, string? text, string token, string list, int count, string? message)
    {
        foreach (int number in MentionedNumbers(text, token))
        {
            if (number < 1 || number > count)
            {
                Add(name, message ?? $"mentions @{token}{Number(number)}, but {list} has {Number(count)} items");
            }
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

    private static List<int> MentionedNumbers(string? text, string token)
    {
        List<int> numbers = [];
        string mark = "@" + token;
        for (int at = text?.IndexOf(mark, StringComparison.Ordinal) ?? -1; at >= 0; at = text!.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            int end = at + mark.Length;
            int start = end;
            while (end < text!.Length && text[end] is >= '0' and <= '9' && end - start < 6)
            {
                end++;
            }

            // Neither an address (me@Image1.example) nor a longer word (@Image2nd, @Images).
            bool isWord = (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]));
            if (end > start && !isWord)
            {
                numbers.Add(int.Parse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }

    private static int CountOf<T>(IReadOnlyList<T>? list, Func<T, bool> fits)
    {
        int count = 0;
        for (int i = 0; i < list?.Count; i++)
        {
            if (list[i] is { } item && fits(item))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsMultiple(double value, double step)
    {
        double quotient = value / step;
        return Math.Abs(quotient - Math.Round(quotient)) <= 1e-9 * Math.Max(1, Math.Abs(quotient));
    }

    private static bool Matches(string value, string pattern)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, _patternTimeout);
        }
        catch (RegexMatchTimeoutException)
        {
            // Undecided is not a violation: the service decides.
            return true;
        }
        catch (ArgumentException)
        {
            // The .NET of the build understood it, this one does not.
            return true;
        }
    }

    private static int CodePoints(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                count--;
            }
        }

        return count;
    }

    private static string Number(double value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private void Enter(string? name)
    {
        if (name is not null)
        {
            _path.Add(new Segment(name, 0));
        }
    }

    private void Leave(string? name)
    {
        if (name is not null)
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Add(string? name, string message)
    {
        StringBuilder path = new("$");
        foreach (Segment segment in _path)
        {
            Append(path, segment);
        }

        if (name is not null)
        {
            Append(path, new Segment(name, 0));
        }

        (_violations ??= []).Add(new KlingViolation(path.ToString(), message));
    }

    private static void Append(StringBuilder path, Segment segment)
    {
        if (segment.Name is null)
        {
            path.Append('[').Append(segment.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else
        {
            path.Append('.').Append(segment.Name);
        }
    }

    private readonly record struct Segment(string? Name, int Index);
}
