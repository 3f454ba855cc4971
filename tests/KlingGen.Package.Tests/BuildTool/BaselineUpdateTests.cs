using KlingGen.BuildTool.Baselines;
using KlingGen.BuildTool.Logs;

namespace KlingGen.Package.Tests.BuildTool;

public sealed class BaselineUpdateTests
{
    [Fact]
    public void Each_rule_in_each_member_is_one_attribute_in_the_order_of_members_whatever_the_framework()
    {
        string? text = Apply(null, Log.Of(Log.Find("KLG1003", "M:B.Run"), Log.Find("KLG1002", "M:B.Run"), Log.Find("KLG1002", "M:B.Run", line: 9)), Log.Of(Log.Find("KLG1001", "T:A", "error")));

        Assert.Equal(["KLG1002 M:B.Run member", "KLG1003 M:B.Run member", "KLG1001 T:A type"], BaselineText.Read(text).Keys.Select(one => $"{one.Rule} {one.Member} {one.Scope}"));
    }

    [Fact]
    public void Uses_of_a_member_are_counted_and_of_several_frameworks_the_larger_number_is_accepted()
    {
        string? text = Apply(
            null,
            Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:A", line: 4, isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:A", line: 5, justification: "by hand", isCounted: true, parameter: "negative_prompt", endpoint: "a")),
            Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:B", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1004", "M:B"), Log.Find("KLG1004", "M:B", line: 2)));

        Assert.Equal(["KLG1002 M:A 2", "KLG1002 M:B 1", "KLG1004 M:B "], BaselineText.Read(text).Select(one => $"{one.Key.Rule} {one.Key.Member} {one.Value.Uses?.Total}"));
        Assert.Contains("Target = \"~M:A\", MessageId = \"2 uses: negative_prompt at a (2)\", Justification", text, StringComparison.Ordinal);
        Assert.Contains("Target = \"~M:B\", MessageId = \"1 use: negative_prompt at a\", Justification", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_again_the_number_is_what_is_there_and_what_is_new_is_said()
    {
        string before = Apply(null, Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:B", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:B", line: 2, isCounted: true, parameter: "negative_prompt", endpoint: "a")))!;
        StringWriter said = new();

        string? after = new BaselineUpdate([Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:A", line: 7, isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:B", isCounted: true, parameter: "negative_prompt", endpoint: "a"))], isComplete: true)
            .Apply(before, "KlingBaseline.cs", said);

        Assert.Equal([2, 1], BaselineText.Read(after).Values.Select(static uses => uses.Uses!.Total));
        Assert.Contains("accepts 3 uses, 1 of them new; 0 no longer needed", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_each_use_is_of_is_written_so_that_another_one_in_its_place_is_new()
    {
        Finding[] uses = [Use("negative_prompt", "v3/*/text"), Use("negative_prompt", "v3/pro/image", 2), Use("negative_prompt", "v3/*/text", 3), Use(null, "v3/pro/image", 4, "KLG1004")];
        string before = Apply(null, Log.Of(uses))!;
        StringWriter said = new();

        string? after = new BaselineUpdate([Log.Of(Use("negative_prompt", "v3/pro/text"), Use("negative_prompt", "v3/pro/video", 2), Use("negative_prompt", "v3/*/text", 3), uses[3])], isComplete: true).Apply(before, "KlingBaseline.cs", said);

        Assert.Contains("MessageId = \"3 uses: negative_prompt at v3/*/text (2); negative_prompt at v3/pro/image\", Justification", before, StringComparison.Ordinal);
        Assert.Contains("MessageId = \"1 use: v3/pro/image\", Justification", before, StringComparison.Ordinal);
        Assert.Contains("accepts 4 uses, 1 of them new; 0 no longer needed", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("MessageId = \"3 uses: negative_prompt at v3/*/text; negative_prompt at v3/pro/text; negative_prompt at v3/pro/video\", Justification", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_has_numbers_only_is_read_and_written_anew_with_what_each_use_is_of()
    {
        CompilerLog log = Log.Of(Use("negative_prompt", "v3/*/text"), Use("negative_prompt", "v3/pro/image", 2));
        string precise = Apply(null, log)!;
        string old = precise.Replace("2 uses: negative_prompt at v3/*/text; negative_prompt at v3/pro/image", "2 uses", StringComparison.Ordinal);
        StringWriter said = new();

        Assert.NotEqual(precise, old);
        Assert.Equal(precise, new BaselineUpdate([log], isComplete: true).Apply(old, "KlingBaseline.cs", said));
        Assert.Contains("accepts 2 uses, 0 of them new", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(old, new BaselineUpdate([log], isComplete: false).Apply(old, "KlingBaseline.cs", TextWriter.Null));
    }

    [Fact]
    public void That_a_member_has_more_than_is_accepted_is_never_accepted_itself()
    {
        StringWriter said = new();

        Assert.Null(new BaselineUpdate([Log.Of(Log.Find("KLG1008", "M:A", "error", line: 3, isCounted: false))], isComplete: true).Apply(null, "KlingBaseline.cs", said));
        Assert.Contains("/repo/src/Shop.cs(3): warning KLG1008: An attribute outside of the baseline accepts less; change it there", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_numbers_keeps_its_justifications_and_gets_numbers()
    {
        string counted = Apply(null, Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a")))!.Replace("In use when the baseline was written.", "The client wants it.", StringComparison.Ordinal);

        Assert.Equal(counted, Apply(counted.Replace("MessageId = \"1 use\", ", "", StringComparison.Ordinal), Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"))));
    }

    [Fact]
    public void As_long_as_a_framework_has_no_log_no_number_gets_smaller()
    {
        string before = Apply(null, Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"), Log.Find("KLG1002", "M:A", line: 2, isCounted: true, parameter: "negative_prompt", endpoint: "a")))!;

        string? after = new BaselineUpdate([Log.Of(Log.Find("KLG1002", "M:A", isCounted: true, parameter: "negative_prompt", endpoint: "a"))], isComplete: false).Apply(before, "KlingBaseline.cs", TextWriter.Null);

        Assert.Equal(before, after);
    }

    [Fact]
    public void What_fails_no_build_and_what_is_suppressed_by_hand_is_not_accepted() =>
        Assert.Null(Apply(null, Log.Of(Log.Find("KLG1004", "M:A", "note"), Log.Find("KLG1002", "M:B", justification: ""))));

    [Fact]
    public void A_justification_that_was_changed_is_kept_quotes_included()
    {
        string before = Apply(null, Log.Of(Log.Find("KLG1002", "M:A")))!.Replace("In use when the baseline was written.", """the \"client\" wants it (\\o/)""", StringComparison.Ordinal);

        Assert.Equal(before, Apply(before, Log.Of(Log.Find("KLG1002", "M:A"))));
    }

    [Fact]
    public void What_is_no_longer_used_is_named_and_taken_out_and_with_nothing_left_the_file_goes()
    {
        string before = Apply(null, Log.Of(Log.Find("KLG1002", "M:A"), Log.Find("KLG1002", "M:B")))!;
        StringWriter said = new();

        string? after = new BaselineUpdate([Log.Of(Log.Find("KLG1002", "M:B"))], isComplete: true).Apply(before, "KlingBaseline.cs", said);

        Assert.Equal(["M:B"], BaselineText.Read(after).Keys.Select(one => one.Member));
        Assert.Contains("accepts 1 use, 0 of them new; 1 no longer needed", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("no longer needed: KLG1002 M:A", said.ToString(), StringComparison.Ordinal);
        Assert.Null(Apply(after, Log.Of()));
    }

    [Fact]
    public void As_long_as_a_framework_has_no_log_nothing_is_taken_out()
    {
        string before = Apply(null, Log.Of(Log.Find("KLG1002", "M:A")))!;

        string? after = new BaselineUpdate([Log.Of(Log.Find("KLG1002", "M:B"))], isComplete: false).Apply(before, "KlingBaseline.cs", TextWriter.Null);

        Assert.Equal(["M:A", "M:B"], BaselineText.Read(after).Keys.Select(one => one.Member));
    }

    [Fact]
    public void What_no_attribute_can_reach_is_a_warning_of_the_build()
    {
        StringWriter said = new();

        Assert.Null(new BaselineUpdate([Log.Of(Log.Find("KLG1002", member: null, line: 3))], isComplete: true).Apply(null, "KlingBaseline.cs", said));
        Assert.Contains("/repo/src/Shop.cs(3): warning KLG1002: No attribute can accept this", said.ToString(), StringComparison.Ordinal);
    }

    private static Finding Use(string? parameter, string endpoint, int line = 1, string rule = "KLG1002") => Log.Find(rule, "M:A", parameter: parameter, endpoint: endpoint, line: line, isCounted: true);

    private static string? Apply(string? before, params CompilerLog[] logs) =>
        new BaselineUpdate(logs, isComplete: true).Apply(before, "KlingBaseline.cs", TextWriter.Null);
}
