using Advert.Storyboards;

namespace Advert.Tests;

public sealed class ChaseTests
{
    [Fact]
    public void The_shots_are_as_long_as_the_clip()
    {
        var chase = Chase.Write();

        Assert.Equal(chase.Duration, chase.MultiPrompt!.Sum(shot => shot.Duration));
        Assert.Equal("2 shots", Describer.Describe(chase));
    }
}
