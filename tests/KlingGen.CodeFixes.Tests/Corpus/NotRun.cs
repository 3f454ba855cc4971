namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases of the corpus that move and of which nothing is sent when they are called with arguments that are made up, and why.</summary>
internal static class NotRun
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Those that send what is valid nowhere to begin with, so that what the fix makes of it cannot be judged.</summary>
    public static IReadOnlyDictionary<string, string> Unjudged { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Forms/Parts_in_an_initializer"] = "a form is no JSON: all that it has is text",
    };
}
