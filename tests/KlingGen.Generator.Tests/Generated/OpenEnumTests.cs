namespace KlingGen.Generator.Tests.Generated;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_known_value_equals_the_text_that_it_stands_for()
    {
        AspectRatio ratio = new("9:16");
        Assert.Equal(AspectRatio.Ratio9x16, ratio);
        Assert.True(ratio == AspectRatio.Ratio9x16);
        Assert.True(ratio != AspectRatio.Ratio1x1);
        Assert.Equal("9:16", ratio.ToString());
        Assert.Equal(AspectRatio.Ratio9x16.GetHashCode(), ratio.GetHashCode());
    }

    [Fact]
    public void The_known_values_are_those_of_the_schema() => Assert.Equal(["16:9", "9:16", "1:1"], AspectRatio.KnownValues);

    [Fact]
    public void The_default_value_is_empty_and_no_known_value() => Assert.Equal("", default(AspectRatio).Value);

    [Fact]
    public void Null_is_no_value() => Assert.Throws<ArgumentNullException>(() => new AspectRatio(null!));
}
