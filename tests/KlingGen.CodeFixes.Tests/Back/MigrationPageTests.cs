using System.Text.RegularExpressions;
using KlingGen.Testing;

namespace KlingGen.CodeFixes.Tests.Back;

/// <summary>The page on the way back shows what the fix makes.</summary>
public sealed partial class MigrationPageTests
{
    [Fact]
    public Task The_code_before_becomes_the_code_after()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "migrating-o3-to-v3.md")).ReplaceLineEndings("\n");

        return BackVerifiers.Requests.VerifyAsync(Wrap(Find(page, "Before")), Wrap(Find(page, "After")), BackVerifiers.ToV3);
    }

    private static string Find(string page, string title) =>
        Sections().Matches(page).Single(section => section.Groups["title"].Value == title).Groups["code"].Value;

    private static string Wrap(string code) =>
        $$"""
        using KlingGen;

        class Shop(KlingClient kling)
        {
            async Task Run()
            {
        {{code}}    }
        }
        """;

    [GeneratedRegex("### (?<title>\\w+)\n\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sections();
}
