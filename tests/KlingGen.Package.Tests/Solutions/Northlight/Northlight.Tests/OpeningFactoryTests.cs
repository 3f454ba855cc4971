using KlingGen;
using Northlight.Storyboards;

namespace Northlight.Tests;

public sealed class OpeningFactoryTests
{
    [Fact]
    public void The_station_is_upright_and_loud()
    {
        V3TextToVideoRequest expected = new()
        {
            Prompt = "Bergen, seen from above. Soft morning light.",
            Duration = 8,
            AspectRatio = AspectRatio.Ratio9x16,
            NegativePrompt = "text, watermark",
        };

        Assert.Equal(expected, new OpeningFactory("Bergen").Station());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_rooftops_are_as_silent_as_asked(bool silent)
    {
        V3TextToVideoRequest request = new OpeningFactory("Bergen").Rooftops(silent);

        Assert.Equal(!silent, request.GenerateAudio ?? true);
    }
}
