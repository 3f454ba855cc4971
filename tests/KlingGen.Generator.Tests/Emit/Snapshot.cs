using System.Text.RegularExpressions;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>A generated file as people see it. To accept a change: <c>KLINGGEN_ACCEPT=1 dotnet test tests/KlingGen.Generator.Tests</c>, then read the diff.</summary>
internal static partial class Snapshot
{
    public static void Verify(string hintName, string source)
    {
        string path = Path.Combine(Repository.Root, "tests", "KlingGen.Generator.Tests", "Snapshots", hintName + ".txt");
        string actual = WithoutVersion(source);
        if (Environment.GetEnvironmentVariable("KLINGGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"No snapshot at {path}.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string WithoutVersion(string source) => GeneratedCode().Replace(source, "GeneratedCode(\"KlingGen\", \"x.y.z\")");

    [GeneratedRegex("GeneratedCode\\(\"KlingGen\", \"[^\"]*\"\\)")]
    private static partial Regex GeneratedCode();
}
