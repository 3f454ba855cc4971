using System.Globalization;

namespace KlingGen.Benchmarks.Reporting;

/// <summary>Options of the form <c>--name value</c>.</summary>
internal static class Arguments
{
    public static int Number(string[] arguments, string name, int otherwise) => Numbers(arguments, name, otherwise)[0];

    /// <summary>Numbers with commas between them.</summary>
    public static int[] Numbers(string[] arguments, string name, params int[] otherwise)
    {
        int at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : [.. arguments[at + 1].Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
    }
}
