using System.Text.RegularExpressions;

namespace KlingGen.Package.Tests.Northlight;

/// <summary>A solution of seven projects, eighty files and some sixty calls, moved by one command.</summary>
[Collection(nameof(PackageCollection))]
public sealed partial class NorthlightMoveTests(PackageFixture package)
{
    // Read from JSON that was written before; named in code that is not compiled here; written by a tool, and what calls that.
    private static readonly string[] _staying = ["ArchiveTests.cs", "HolidayAdvert.cs", "PresetClips.cs", "Presets.g.cs"];

    [Fact]
    public async Task On_V3_every_project_builds_with_findings_of_the_migration_rules_only_and_sends_what_the_table_says()
    {
        NorthlightState before = (await package.Northlight).Before;

        Assert.DoesNotMatch("warning (?!KLG1)", before.Build);
        Assert.Equal(["KLG1001", "KLG1002", "KLG1003", "KLG1004"], before.Findings.Select(finding => finding[^7..]).Where(id => id != "KLG1005").Distinct().Order(StringComparer.Ordinal));
        AssertSent(ExpectedCall.All.Select(call => call.Before), before.Sent);
        Assert.Empty(before.Faults);
    }

    [Fact]
    public async Task After_one_command_every_call_sends_to_O3_what_the_migration_table_makes_of_it()
    {
        NorthlightState after = (await package.Northlight).After;

        AssertSent(ExpectedCall.All.Select(call => call.After), after.Sent);
        Assert.Empty(after.Faults);
    }

    [Fact]
    public async Task After_one_command_nothing_is_found_but_in_files_that_stay_and_the_build_has_no_other_warning()
    {
        NorthlightState after = (await package.Northlight).After;

        Assert.Equal([], after.Findings.Select(finding => finding.Split(' ')[0]).Except(_staying));
        Assert.DoesNotMatch("warning (?!KLG1)", after.Build);
    }

    [Fact]
    public async Task What_stays_is_not_touched()
    {
        NorthlightMove move = await package.Northlight;

        string[] files = [.. move.Before.Texts.Keys.Where(file => _staying.Contains(file.Split('/')[^1]) || file.EndsWith("SprintAdvert.cs", StringComparison.Ordinal))];
        Assert.Equal(5, files.Length);
        Assert.All(files, file => Assert.Equal(move.Before.Texts[file], move.After.Texts[file]));
        Assert.Contains("new V3TextToVideoRequest { Prompt = \"Snow on every roof.\"", move.After.Texts["Northlight.Campaigns/StreetAdvert.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_worked_out_in_the_same_order_and_the_solutions_own_tests_still_pass()
    {
        NorthlightMove move = await package.Northlight;

        // What is logged of a prompt has its last sentence by then.
        Assert.Equal(LinesWithoutAvoidance(move.Before.Log), LinesWithoutAvoidance(move.After.Log));
        Assert.Contains("Passed!", move.Before.Tests, StringComparison.Ordinal);
        Assert.Contains("Passed!", move.After.Tests, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_comment_is_lost()
    {
        NorthlightMove move = await package.Northlight;

        Assert.All(move.Before.Texts.Keys, file => Assert.Equal(Comments(move.Before.Texts[file]), Comments(move.After.Texts[file])));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        NorthlightMove move = await package.Northlight;

        Assert.Equal(move.After.Texts, move.TextsAfterSecondRun);
    }

    private static void AssertSent(IEnumerable<SentPayload> expected, IReadOnlyList<SentPayload> sent)
    {
        SentPayload[] all = [.. expected];
        Assert.Equal(all.Length, sent.Count);
        string[] wrong = [.. all.Zip(sent).Where(pair => !pair.First.SaysTheSameAs(pair.Second)).Select(pair => $"expected {pair.First}\nbut sent {pair.Second}")];
        Assert.True(wrong.Length == 0, string.Join("\n\n", wrong));
    }

    private static IEnumerable<string> LinesWithoutAvoidance(string log) => log.Split('\n').Select(line => line.Trim().Split(". Avoid ")[0].TrimEnd('.'));

    // Documentation comments name types, which move.
    private static IEnumerable<string> Comments(string text) => Comment().Matches(text).Select(match => match.Value);

    [GeneratedRegex("(?<![:/])//(?!/)[^\n]*")]
    private static partial Regex Comment();
}
