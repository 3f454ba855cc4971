namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases of the corpus in which not all payloads move, and why.</summary>
internal static class NotMoved
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
