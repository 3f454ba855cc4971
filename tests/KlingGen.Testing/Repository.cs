namespace KlingGen.Testing;

/// <summary>Where things are in the source tree the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>KlingGen.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The package's own schemas.</summary>
    public static string Schemas { get; } = Path.Combine(Root, "schemas");

    /// <summary>fal's real documents, kept beside the tree by its developers; users do not have them.</summary>
    public static string SharedContracts { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "contracts"));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KlingGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds KlingGen.sln.");
    }
}
