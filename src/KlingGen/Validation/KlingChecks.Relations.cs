namespace KlingGen;

// What must hold between members.
public sealed partial class KlingChecks
{
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
            Add(null, message ?? $"{names} have {Count(count, "item")} together; at most {Are(maximum)} allowed");
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
            Add(name, message ?? $"has {Count(count, "item")} with {member}; at most {Are(maximum)} allowed");
        }
    }

    /// <summary>Mentions such as <c>@Image2</c> in a text, of which each must have an item.</summary>
    public void Mentions(string name, string? text, string token, string list, int count, string? message)
    {
        foreach (int number in PromptMentions.Numbers(text, token))
        {
            if (number < 1 || number > count)
            {
                Add(name, message ?? $"mentions @{token}{Number(number)}, but {list} has {Count(count, "item")}");
            }
        }
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
}
