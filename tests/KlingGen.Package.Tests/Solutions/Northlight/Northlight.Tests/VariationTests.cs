using KlingGen;
using Northlight.Storyboards;

namespace Northlight.Tests;

public sealed class VariationTests
{
    private static readonly V3TextToVideoRequest _draft = new() { Prompt = "A draft.", NegativePrompt = "noise" };

    public static TheoryData<V3TextToVideoRequest, int?> Variants => new() { { _draft.Longer(), 15 }, { _draft.Quieter(), null } };

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_variation_changes_one_thing(V3TextToVideoRequest variation, int? duration)
    {
        Assert.Equal(duration, variation.Duration);
        Assert.Equal(_draft.Prompt, variation.Prompt);
    }

    [Fact]
    public void A_longer_draft_is_described_as_such() =>
        Assert.StartsWith("long opening: ", RequestDescriber.Describe(_draft.Longer()), StringComparison.Ordinal);
}
