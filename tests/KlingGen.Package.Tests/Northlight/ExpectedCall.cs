using KlingGen.Testing;

namespace KlingGen.Package.Tests.Northlight;

/// <summary>A call of the solution: what it sends on V3, and once it is moved. A call that stays sends the same.</summary>
internal sealed record ExpectedCall(SentPayload Before, SentPayload After)
{
    /// <summary>All calls in the order in which the program makes them: a line or two each, and an empty line between them.</summary>
    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(Repository.Root, "tests", "KlingGen.Package.Tests", "Solutions", "Northlight.sent.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(rows => rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(rows => new ExpectedCall(SentPayload.Parse(rows[0]), SentPayload.Parse(rows[^1]))),
    ];
}
