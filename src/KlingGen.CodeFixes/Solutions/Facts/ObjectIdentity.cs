namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>Whether a solution has code that can tell an object from an equal copy of it.</summary>
internal static class ObjectIdentity
{
    private static readonly string[] _names =
    [
        "ReferenceEquals", "ReferenceEqualityComparer", "ConditionalWeakTable", "RuntimeHelpers",
        // Of test frameworks.
        "Same", "NotSame", "AreSame", "AreNotSame", "BeSameAs", "NotBeSameAs", "SameAs", "ShouldBeSameAs", "ShouldNotBeSameAs", "IsSameReferenceAs", "IsNotSameReferenceAs",
    ];

    /// <summary>Whether any file names something by which that is told.</summary>
    public static bool IsTold(SolutionFacts facts, CancellationToken cancellationToken) =>
        facts.AllFiles.Exists(file => Identifiers.Of(file.Tree, cancellationToken) is var identifiers && _names.Any(identifiers.Contains));
}
