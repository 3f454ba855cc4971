using KlingGen;

namespace Northlight.Tests;

public sealed class PayloadTests
{
    [Fact]
    public void The_endpoints_are_those_of_the_tier()
    {
        using KlingClient kling = new("key");

        Assert.EndsWith("/pro/text-to-video", kling.V3.Pro.TextToVideo.EndpointId, StringComparison.Ordinal);
        Assert.EndsWith("/4k/text-to-video", kling.V3.FourK.TextToVideo.EndpointId, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_story_is_refused_before_it_is_sent()
    {
        V3TextToVideoRequest empty = new();

        Assert.NotEmpty(empty.Validate());
    }
}
