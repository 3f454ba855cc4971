namespace KlingGen.Tests.Validation;

/// <summary>A violation's place is a JSON path, whatever the members are called.</summary>
public sealed class ViolationPathTests
{
    [Theory]
    [InlineData("image_url", "$.image_url")]
    [InlineData("größe", "$.größe")]
    [InlineData("a b", "$['a b']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("0]", "$['0]']")]
    [InlineData("it's \\", "$['it\\'s \\\\']")]
    [InlineData("", "$['']")]
    public void A_member_is_named_as_JSON_path_writes_it(string name, string expected) => Assert.Equal(expected, PathOf(checks => checks.Required(name, null)));

    [Fact]
    public void Members_and_items_on_the_way_are_part_of_it() =>
        Assert.Equal(
            "$['odd list'][1].key['x y']",
            PathOf(checks => checks.Items("odd list", ["fine", "wrong"], 0, 9, false, static (inner, item) => inner.Members("key", Wrong(item), static (last, value) => last.Rule(value, "is wrong")))));

    private static Dictionary<string, bool> Wrong(string item) => new() { ["x y"] = item == "fine" };

    private static string PathOf(Action<KlingChecks> check) => Assert.Single(KlingChecks.Run(new Checked(check))).Path;

    private sealed class Checked(Action<KlingChecks> check) : IKlingChecked
    {
        public void Check(KlingChecks checks) => check(checks);
    }
}
