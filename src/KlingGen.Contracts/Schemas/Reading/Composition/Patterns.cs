namespace KlingGen.Contracts.Schemas.Reading.Composition;

/// <summary>Regular expressions that must both match.</summary>
internal static class Patterns
{
    /// <summary>One expression for two; null where the second refers to groups, the numbers of which would be others.</summary>
    public static string? Join(string first, string second)
    {
        for (int i = 1; i < second.Length; i++)
        {
            if (second[i - 1] == '\\' && second[i] is (>= '1' and <= '9') or 'k')
            {
                return null;
            }
        }

        return $"^(?=[\\s\\S]*?(?:{first}))(?=[\\s\\S]*?(?:{second}))";
    }
}
