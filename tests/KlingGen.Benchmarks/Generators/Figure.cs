namespace KlingGen.Benchmarks.Generators;

/// <summary>What is measured of a generator.</summary>
internal static class Figure
{
    public const string Cold = "cold";
    public const string ColdCompilation = "cold, of it compiling methods";
    public const string ColdMethods = "cold, methods compiled";
    public const string Full = "all again, warm";
    public const string Unchanged = "nothing changed";
    public const string Unrelated = "unrelated C# edit";
    public const string Edit = "edit of 1 of N";
    public const string Space = "white space in 1 of N";
    public const string Retained = "retained";
    public const string Text = "text";
    public const string Files = "files";
    public const string Lines = "lines";

    /// <summary>The ones that a warm process measures again and again, in the order of the report.</summary>
    public static readonly string[] Warm = [Full, Unchanged, Unrelated, Edit, Space];

    /// <summary>The bytes allocated by one.</summary>
    public static string Bytes(string figure) => figure + ", bytes";

    /// <summary>How many generated files another text came out for.</summary>
    public static string Made(string figure) => figure + ", made again";
}
