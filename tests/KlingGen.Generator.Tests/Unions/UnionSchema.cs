using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Unions;

/// <summary>A schema with a union of every kind; this project has the types that come of it.</summary>
internal static class UnionSchema
{
    public static TestFile File { get; } = new("/project/canvas.json", System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "KlingGen.Generator.Tests", "Unions", "canvas.json")));
}
