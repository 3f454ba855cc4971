namespace KlingGen.BuildTool.Logs;

/// <summary>How the compiler was called.</summary>
/// <param name="Text">The arguments, each on a line.</param>
/// <param name="Assembly">The name of what it made.</param>
/// <param name="References">The names of the assemblies that it was given.</param>
/// <param name="Analyzers">The files of analyzers, generators and fixes that it was given.</param>
internal sealed record CompilerCall(string Text, string Assembly, IReadOnlyCollection<string> References, IReadOnlyCollection<string> Analyzers)
{
    /// <summary>Reads the arguments from a file, or null where there is none.</summary>
    public static CompilerCall? Find(string path) => File.Exists(path) ? Read(File.ReadAllText(path)) : null;

    /// <summary>Reads the arguments.</summary>
    public static CompilerCall Read(string text)
    {
        string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim())];
        return new CompilerCall(
            text,
            FindAll(lines, "/out:").Select(NameOf).FirstOrDefault() ?? "",
            // An alias stands before the path.
            [.. FindAll(lines, "/reference:").Select(static reference => NameOf(reference[(reference.IndexOf('=') + 1)..]))],
            [.. FindAll(lines, "/analyzer:")]);
    }

    private static IEnumerable<string> FindAll(string[] lines, string option) => lines
        .Where(line => line.StartsWith(option, StringComparison.Ordinal))
        .Select(line => line[option.Length..].Replace("\"", "", StringComparison.Ordinal));

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
