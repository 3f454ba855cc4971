using KlingGen;
using Northlight.Campaigns;

namespace Northlight.Tests;

public sealed class LampAdvertTests
{
    [Fact]
    public async Task The_loop_ends_as_it_begins()
    {
        FakeStillRenderer renderer = new();

        await Assert.ThrowsAsync<NotSupportedException>(() => new LampAdvert(renderer).LoopAsync("https://example.com/a.png"));

        Assert.Equal(renderer.Last.EndImageUrl, renderer.Last.StartImageUrl);
        Assert.IsType<V3ImageToVideoRequest>(renderer.Last);
        Assert.Equal(1, renderer.Count);
    }
}
