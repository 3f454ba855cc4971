namespace KlingGen.Tests.Validation;

/// <summary>One is no plural.</summary>
public sealed class ViolationMessageTests
{
    [Theory]
    [InlineData(1, 2, 9, "has 1 item; at least 2 are needed")]
    [InlineData(0, 1, 9, "has 0 items; at least 1 is needed")]
    [InlineData(2, 0, 1, "has 2 items; at most 1 is allowed")]
    [InlineData(3, 0, 2, "has 3 items; at most 2 are allowed")]
    public void Items_are_counted(int count, int minimum, int maximum, string expected) =>
        Assert.Equal(expected, MessageOf(checks => checks.Items("list", new int[count], minimum, maximum, false, null)));

    [Theory]
    [InlineData("a", 2, 9, "is 1 character long; at least 2 are needed")]
    [InlineData("", 1, 9, "is 0 characters long; at least 1 is needed")]
    [InlineData("ab", 0, 1, "is 2 characters long; at most 1 is allowed")]
    public void Characters_are_counted(string text, int minimum, int maximum, string expected) =>
        Assert.Equal(expected, MessageOf(checks => checks.Text("text", text, minimum, maximum)));

    [Theory]
    [InlineData(1, 2, 9, "has 1 member; at least 2 are needed")]
    [InlineData(2, 0, 1, "has 2 members; at most 1 is allowed")]
    public void Members_are_counted(int count, int minimum, int maximum, string expected) =>
        Assert.Equal(expected, MessageOf(checks => checks.Members("map", Enumerable.Range(0, count).ToDictionary(i => "k" + i), minimum, maximum, null)));

    [Fact]
    public void Items_that_count_together_are_counted()
    {
        Assert.Equal("a and b have 2 items together; at most 1 is allowed", MessageOf(checks => checks.Total("a and b", 2, 1, null)));
        Assert.Equal("a and b have 1 item together; at most 0 are allowed", MessageOf(checks => checks.Total("a and b", 1, 0, null)));
        Assert.Equal("has 3 items with video_url; at most 2 are allowed", MessageOf(checks => checks.ItemsWith("a", "video_url", new int[3], static _ => true, 2, null)));
        Assert.Equal("mentions @Image2, but image_urls has 1 item", MessageOf(checks => checks.Mentions("prompt", "@Image2", "Image", "image_urls", 1, null)));
    }

    [Fact]
    public void A_name_is_told_from_a_value() =>
        Assert.Equal("has a name that is 2 characters long; at most 1 is allowed", MessageOf(checks => checks.Names("map", new Dictionary<string, int> { ["ab"] = 1, ["c"] = 2 }, static (inner, name) => inner.Text(null, name, 0, 1))));

    private static string MessageOf(Action<KlingChecks> check) => Assert.Single(KlingChecks.Run(new Checked(check))).Message;

    private sealed class Checked(Action<KlingChecks> check) : IKlingChecked
    {
        public void Check(KlingChecks checks) => check(checks);
    }
}
