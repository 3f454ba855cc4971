namespace KlingGen.Generator.Pipeline;

/// <summary>Paths as text: the generator must not ask the file system.</summary>
internal static class FilePath
{
    /// <summary>The package's schema folder, given one of its files.</summary>
    public static string PackageRoot(string path)
    {
        int at = path.LastIndexOf("/schemas/", StringComparison.Ordinal);
        return at < 0 ? "" : path.Substring(0, at + "/schemas/".Length);
    }

    /// <summary>The path from a folder to a file, the same on every machine where both lie alike.</summary>
    public static string Relative(string folder, string path)
    {
        if (folder.Length == 0)
        {
            return path.Substring(path.LastIndexOf('/') + 1);
        }

        string[] from = folder.TrimEnd('/').Split('/');
        string[] to = path.Split('/');
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal))
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }
}
