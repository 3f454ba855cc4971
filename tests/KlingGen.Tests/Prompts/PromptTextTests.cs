namespace KlingGen.Tests.Prompts;

public sealed class PromptTextTests
{
    [Theory]
    [InlineData("A bottle turns.", "blur, low quality", "A bottle turns. Avoid blur, low quality.")]
    [InlineData("A bottle turns", "blur", "A bottle turns. Avoid blur.")]
    [InlineData("A bottle turns!", "blur", "A bottle turns! Avoid blur.")]
    [InlineData("Does it turn?", "blur", "Does it turn? Avoid blur.")]
    [InlineData("It turns…", "blur", "It turns… Avoid blur.")]
    [InlineData("瓶子转动。", "blur", "瓶子转动。 Avoid blur.")]
    [InlineData("瓶子转动！", "blur", "瓶子转动！ Avoid blur.")]
    [InlineData("瓶子转动？", "blur", "瓶子转动？ Avoid blur.")]
    [InlineData("She says \"Turn.\"", "blur", "She says \"Turn.\" Avoid blur.")]
    [InlineData("She says “Turn!”", "blur", "She says “Turn!” Avoid blur.")]
    [InlineData("She says \"Turn\"", "blur", "She says \"Turn\". Avoid blur.")]
    [InlineData("他说「转。」", "blur", "他说「转。」 Avoid blur.")]
    [InlineData("A bottle turns.  \n", "blur", "A bottle turns. Avoid blur.")]
    [InlineData("A bottle turns.", "blur, distort, and low quality", "A bottle turns. Avoid blur, distort, and low quality.")]
    [InlineData("A bottle turns.", "blur.", "A bottle turns. Avoid blur.")]
    [InlineData("A bottle turns.", " blur ,, low quality ,. ", "A bottle turns. Avoid blur, low quality.")]
    [InlineData("A bottle turns.", "", "A bottle turns.")]
    [InlineData("A bottle turns.", null, "A bottle turns.")]
    [InlineData("A bottle turns.", " , . ", "A bottle turns.")]
    [InlineData("A bottle turns ", " ", "A bottle turns ")]
    [InlineData(null, "blur, low quality", "Avoid blur, low quality.")]
    [InlineData("  ", "blur", "Avoid blur.")]
    [InlineData("", "blur", "Avoid blur.")]
    [InlineData(null, null, null)]
    [InlineData("", "", "")]
    [InlineData("\"", "blur", "\". Avoid blur.")]
    public void Terms_to_avoid_become_the_last_sentence(string? prompt, string? avoid, string? expected) =>
        Assert.Equal(expected, PromptText.Avoiding(prompt, avoid));

    [Theory]
    [InlineData("A bottle turns", "blur, low quality")]
    [InlineData("A bottle turns.", "blur...")]
    [InlineData("A bottle turns.", "a., b., c")]
    [InlineData(null, "blur")]
    [InlineData("Avoid haste", "blur, haste")]
    public void Folding_twice_is_folding_once(string? prompt, string avoid)
    {
        string? once = PromptText.Avoiding(prompt, avoid);

        Assert.Equal(once, PromptText.Avoiding(once, avoid));
    }

    [Theory]
    [InlineData("A bottle turns. Avoid blur, low quality.")]
    [InlineData("A bottle turns. Avoid blur, low quality")]
    [InlineData("Avoid blur, low quality. ")]
    public void What_the_prompt_already_says_is_not_added(string prompt) =>
        Assert.Equal(prompt, PromptText.Avoiding(prompt, "blur, low quality"));

    [Fact]
    public void Terms_are_dropped_from_the_end_to_keep_within_the_limit()
    {
        // "Avoid blur." and a space take 12 characters.
        string prompt = new string('x', PromptText.MaxLength - 13) + ".";

        string folded = PromptText.Avoiding(prompt, "blur, low quality")!;

        Assert.Equal(prompt + " Avoid blur.", folded);
        Assert.Equal(PromptText.MaxLength, folded.Length);
        Assert.Equal(folded, PromptText.Avoiding(folded, "blur, low quality"));
    }

    [Fact]
    public void A_prompt_with_room_for_no_term_stays_as_it_is()
    {
        string prompt = new string('x', PromptText.MaxLength - 12) + ".";

        Assert.Same(prompt, PromptText.Avoiding(prompt, "blur, low quality"));
    }

    [Fact]
    public void A_prompt_beyond_the_limit_is_never_cut()
    {
        string prompt = new('x', PromptText.MaxLength + 100);

        Assert.Same(prompt, PromptText.Avoiding(prompt, "blur"));
    }

    [Fact]
    public void The_limit_counts_code_points()
    {
        // Each clapper board is one code point in two UTF-16 units.
        string prompt = string.Concat(Enumerable.Repeat("🎬", PromptText.MaxLength - 13)) + ".";

        Assert.Equal(prompt + " Avoid blur.", PromptText.Avoiding(prompt, "blur, low quality"));
    }

    [Fact]
    public void Without_a_prompt_too_many_terms_are_cut_to_the_limit()
    {
        string folded = PromptText.Avoiding(null, string.Join(",", Enumerable.Repeat("blur", 100_000)))!;

        Assert.InRange(folded.Length, PromptText.MaxLength - 6, PromptText.MaxLength);
        Assert.EndsWith("blur.", folded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "blur", null)]
    [InlineData("A bottle turns.", "blur", "A bottle turns. Avoid blur.")]
    [InlineData("", "blur", "Avoid blur.")]
    [InlineData("A bottle turns.", null, "A bottle turns.")]
    public void A_prompt_that_may_be_missing_stays_missing(string? prompt, string? avoid, string? expected) =>
        Assert.Equal(expected, PromptText.AvoidingUnlessNull(prompt, avoid));

    [Fact]
    public void Every_item_of_a_list_takes_the_terms()
    {
        List<(string Text, int Length)> shots = [("One.", 3), ("Two.", 5)];
        Assert.Equal(
            [("One. Avoid blur.", 3), ("Two. Avoid blur.", 5)],
            PromptText.Avoiding(shots, "blur", static (shot, words) => shot with { Text = PromptText.Avoiding(shot.Text, words) }));
        Assert.Equal([("One.", 3), ("Two.", 5)], shots);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" , ")]
    public void A_list_stays_the_same_where_there_is_no_term(string? avoid)
    {
        string[] shots = ["One."];
        Assert.Same(shots, PromptText.Avoiding(shots, avoid, static (_, _) => throw new InvalidOperationException()));
    }

    [Fact]
    public void A_list_that_is_missing_stays_missing() =>
        Assert.Null(PromptText.Avoiding((string[]?)null, "blur", static (_, _) => throw new InvalidOperationException()));

    [Fact]
    public void A_list_needs_a_way_to_fold() => Assert.Throws<ArgumentNullException>("fold", () => PromptText.Avoiding([""], "blur", null!));
}
