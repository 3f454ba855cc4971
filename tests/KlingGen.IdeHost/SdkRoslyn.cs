using System.Runtime.Loader;

namespace KlingGen.IdeHost;

/// <summary>Finds the IDE's assemblies where the SDK keeps them.</summary>
internal static class SdkRoslyn
{
    /// <summary>Must run before the first method that mentions Roslyn.</summary>
    public static void Use(string folder) => AssemblyLoadContext.Default.Resolving += (context, name) =>
    {
        string path = Path.Combine(folder, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    };
}
