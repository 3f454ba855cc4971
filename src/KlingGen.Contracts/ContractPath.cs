namespace KlingGen.Contracts;

/// <summary>Paths of schema files, compared as text: forward slashes, without <c>.</c> and <c>..</c> where they can be resolved.</summary>
public static class ContractPath
{
    /// <summary>Resolves <c>.</c> and <c>..</c> and turns backslashes into slashes: <c>/a/v3/../shared/x.json</c> to <c>/a/shared/x.json</c>.</summary>
    public static string Normalize(string path)
    {
        if (IsNormal(path))
        {
            return path;
        }

        string slashed = path.Replace('\\', '/');
        bool rooted = slashed.StartsWith("/", StringComparison.Ordinal);
        bool network = slashed.StartsWith("//", StringComparison.Ordinal);
        List<string> kept = [];
        foreach (string segment in slashed.Split('/'))
        {
            if (segment.Length == 0 || segment == ".")
            {
                continue;
            }

            if (segment != "..")
            {
                kept.Add(segment);
            }
            else if (kept.Count > 0 && kept[kept.Count - 1] != ".." && !IsDrive(kept))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (!rooted && !IsDrive(kept))
            {
                kept.Add(segment);
            }
        }

        return (network ? "//" : rooted ? "/" : "") + string.Join("/", kept);
    }

    /// <summary>Resolves a relative path as it stands in a file.</summary>
    /// <param name="file">The path of the file that holds it.</param>
    /// <param name="relative">The relative path, such as <c>../shared/shot.json</c>; an absolute one is taken as it is.</param>
    public static string Resolve(string file, string relative)
    {
        if (relative.StartsWith("/", StringComparison.Ordinal))
        {
            return Normalize(relative);
        }

        string normalized = Normalize(file);
        int slash = normalized.LastIndexOf('/');
        return Normalize(normalized.Substring(0, slash + 1) + relative);
    }

    /// <summary>Whether there is surely nothing to do: no backslash, no segment that is empty or begins with a full stop, no slash at the end.</summary>
    private static bool IsNormal(string path)
    {
        char previous = 'a';
        for (int i = 0; i < path.Length; i++)
        {
            char c = path[i];
            if (c == '\\' || (c == '/' && previous == '/') || (c == '.' && (i == 0 || previous == '/')))
            {
                return false;
            }

            previous = c;
        }

        return previous != '/';
    }

    private static bool IsDrive(List<string> segments) => segments.Count == 1 && segments[0].Length == 2 && segments[0][1] == ':';
}
