using System.Text.Json;
using System.Text.RegularExpressions;

namespace KlingGen;

// Texts and numbers.
public sealed partial class KlingChecks
{
    private static readonly TimeSpan _patternTimeout = TimeSpan.FromSeconds(1);

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
            Add(name, $"is {Count(length, "character")} long; at least {Are(minimum)} needed");
        }
        else if (length > maximum)
        {
            Add(name, $"is {Count(length, "character")} long; at most {Are(maximum)} allowed");
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

    /// <summary>Null, where nothing else is allowed.</summary>
    public void Null(string? name, object? value)
    {
        if (value is not (null or JsonElement { ValueKind: JsonValueKind.Null }))
        {
            Add(name, "has a value; only null is allowed");
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

    /// <summary>A known value, or else a text with limits.</summary>
    public void KnownOrText(string? name, string value, IReadOnlyList<string> known, int minimum, int maximum, string? pattern = null, string? expression = null)
    {
        if (!known.Contains(value))
        {
            Text(name, value, minimum, maximum, pattern, expression);
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
}
