using KlingGen.Analyzers.Endpoints;

namespace KlingGen.Analyzers.Tests.Endpoints;

public sealed class EndpointPatternTests
{
    [Theory]
    [InlineData("a/v3/pro/x", "a/v3/pro/x")]
    [InlineData("a/v3/*/x", "a/v3/pro/x", "a/v3/4k/x", "a/v3/standard/x")]
    [InlineData("a/*/*/x", "a/v3/pro/x", "a/o3/4k/x")]
    [InlineData("a/v3/pro/x, a/v3/x", "a/v3/pro/x", "a/v3/x")]
    public void Segments_that_differ_become_a_star(string expected, params string[] endpoints) =>
        Assert.Equal(expected, EndpointPattern.Of(endpoints));
}
