namespace KlingGen.Benchmarks.Builds;

/// <summary>What is measured of a compilation.</summary>
internal static class CompilationFigure
{
    public const string Parsing = "parse";
    public const string Declaring = "declare";
    public const string Emitting = "bind and emit";
    public const string Cold = "all, first time";
    public const string Jit = "of it just-in-time";
    public const string Methods = "methods so compiled";
    public const string Warm = "all, warm";

    /// <summary>All, in the order of the report.</summary>
    public static readonly string[] All = [Parsing, Declaring, Emitting, Cold, Jit, Methods, Warm];
}
