using System.Reflection;

namespace KlingGen.Package.Tests;

/// <summary>The SDK that these tests are built and run with.</summary>
internal static class Sdk
{
    public static string Folder { get; } =
        typeof(Sdk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SdkFolder").Value!;
}
