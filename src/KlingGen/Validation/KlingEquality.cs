using System.Collections;
using System.Text.Json;

namespace KlingGen;

/// <summary>Compares generated records by content: lists item by item, maps name by name in any order, JSON by its text.</summary>
internal static class KlingEquality
{
    /// <summary>Whether two values are equal.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        switch (left, right)
        {
            case (JsonElement a, JsonElement b):
                return string.Equals(Text(a), Text(b), StringComparison.Ordinal);
            case (string a, string b):
                return string.Equals(a, b, StringComparison.Ordinal);
            case (IDictionary a, IDictionary b):
                return AreEqualMaps(a, b);
            case (IEnumerable a, IEnumerable b):
                return AreEqualItems(a, b);
            default:
                return Equals(left, right);
        }
    }

    /// <summary>A hash that equal values share.</summary>
    public static int Hash(object?[] values)
    {
        int hash = 17;
        foreach (object? value in values)
        {
            hash = unchecked((hash * 31) + Hash(value));
        }

        return hash;
    }

    /// <summary>A hash that equal values share.</summary>
    public static int Hash(object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case JsonElement json:
                return StringComparer.Ordinal.GetHashCode(Text(json));
            case string text:
                return StringComparer.Ordinal.GetHashCode(text);
            case IEnumerable items:
                // Of lists and maps only the size: a map has no order, and can be of a type that does not say that it is one.
                return Count(items);
            default:
                return value.GetHashCode();
        }
    }

    private static int Count(IEnumerable items)
    {
        if (items is ICollection collection)
        {
            return collection.Count;
        }

        int count = 0;
        IEnumerator all = items.GetEnumerator();
        using IDisposable? end = all as IDisposable;
        while (all.MoveNext())
        {
            count++;
        }

        return count;
    }

    // One that was never set has no text.
    private static string Text(JsonElement json) => json.ValueKind == JsonValueKind.Undefined ? "" : json.GetRawText();

    private static bool AreEqualMaps(IDictionary left, IDictionary right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (DictionaryEntry member in left)
        {
            if (!right.Contains(member.Key) || !AreEqual(member.Value, right[member.Key]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqualItems(IEnumerable left, IEnumerable right)
    {
        IEnumerator first = left.GetEnumerator();
        IEnumerator second = right.GetEnumerator();
        using IDisposable? endFirst = first as IDisposable;
        using IDisposable? endSecond = second as IDisposable;
        while (first.MoveNext())
        {
            if (!second.MoveNext() || !AreEqual(first.Current, second.Current))
            {
                return false;
            }
        }

        return !second.MoveNext();
    }
}
