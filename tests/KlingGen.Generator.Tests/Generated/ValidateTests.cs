namespace KlingGen.Generator.Tests.Generated;

public sealed class ValidateTests
{
    [Fact]
    public void A_request_that_keeps_its_contract_has_no_violation() =>
        Assert.Empty(new O3ImageToVideoRequest { ImageUrl = "i", Prompt = "p", Duration = 15, ShotType = ShotType.Customize }.Validate());

    [Fact]
    public void All_violations_are_found_at_once_each_with_its_path()
    {
        O3ImageToVideoRequest request = new()
        {
            ImageUrl = null!,
            Prompt = new string('x', 2501),
            MultiPrompt = [new KlingShot { Prompt = "a" }, new KlingShot { Prompt = null!, Duration = 16 }],
            Duration = 2,
            ShotType = new ShotType("wild"),
        };

        string[] paths = [.. request.Validate().Select(v => v.Path)];
        Assert.Equal(["$.prompt", "$.image_url", "$.duration", "$.multi_prompt[1].prompt", "$.multi_prompt[1].duration", "$.shot_type", "$", "$.multi_prompt"], paths);
    }

    [Fact]
    public void Length_counts_code_points_as_the_service_does()
    {
        Assert.Empty(new O3TextToVideoRequest { Prompt = string.Concat(Enumerable.Repeat("🐈", 2500)) }.Validate());
        Assert.Equal("$.prompt", Assert.Single(new O3TextToVideoRequest { Prompt = string.Concat(Enumerable.Repeat("🐈", 2501)) }.Validate()).Path);
    }

    [Theory]
    [InlineData(false, false, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    [InlineData(true, true, 1)]
    public void Exactly_one_of_prompt_and_multi_prompt_is_needed(bool prompt, bool shots, int violations) =>
        Assert.Equal(violations, new O3TextToVideoRequest { Prompt = prompt ? "p" : null, MultiPrompt = shots ? [new KlingShot { Prompt = "s" }] : null }.Validate().Count);

    [Fact]
    public void Shots_may_last_15_seconds_together_and_one_without_a_length_lasts_5()
    {
        Assert.Empty(Shots(5, 5, null).Validate());
        Assert.Equal("$.multi_prompt", Assert.Single(Shots(5, 6, null).Validate()).Path);
    }

    [Fact]
    public void There_may_be_one_to_six_shots()
    {
        Assert.Equal("$.multi_prompt", Assert.Single(Shots().Validate()).Path);
        Assert.Equal("$.multi_prompt", Assert.Single(Shots(1, 1, 1, 1, 1, 1, 1).Validate()).Path);
    }

    [Fact]
    public void A_voice_needs_a_video_of_the_element() =>
        Assert.Equal("$.elements[0].voice_id", Assert.Single(References([new KlingElement { FrontalImageUrl = "f", VoiceId = "v" }]).Validate()).Path);

    [Fact]
    public void Only_one_element_may_have_a_video() =>
        Assert.Equal("$.elements", Assert.Single(References([new KlingElement { VideoUrl = "a" }, new KlingElement { VideoUrl = "b" }]).Validate()).Path);

    [Fact]
    public void Images_and_elements_are_counted_together_and_a_video_lowers_the_limit()
    {
        string[] six = ["1", "2", "3", "4", "5", "6"];
        Assert.Empty((References([new KlingElement { FrontalImageUrl = "f" }]) with { ImageUrls = six }).Validate());
        Assert.Single((References([new KlingElement { FrontalImageUrl = "f" }, new KlingElement { FrontalImageUrl = "g" }]) with { ImageUrls = six }).Validate());
        Assert.Single((References([new KlingElement { VideoUrl = "v" }]) with { ImageUrls = ["1", "2", "3", "4"] }).Validate());
        Assert.Empty((References([new KlingElement { VideoUrl = "v" }]) with { ImageUrls = ["1", "2", "3"] }).Validate());
    }

    [Fact]
    public void A_mention_needs_an_image_to_refer_to()
    {
        O3ReferenceToVideoRequest request = new() { Prompt = "@Image1 beside @Image2, mail me@Image9 and @Images", ImageUrls = ["1"] };
        Assert.Contains("@Image2", Assert.Single(request.Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_motion_control_element_needs_orientation_video()
    {
        V3MotionControlRequest request = new()
        {
            ImageUrl = "i",
            VideoUrl = "v",
            CharacterOrientation = V3MotionControlCharacterOrientation.Image,
            Elements = [new KlingImageElement { FrontalImageUrl = "f" }],
        };

        Assert.Equal("$.elements", Assert.Single(request.Validate()).Path);
        Assert.Empty((request with { CharacterOrientation = V3MotionControlCharacterOrientation.Video }).Validate());
    }

    [Theory]
    [InlineData(-0.1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(1.1, false)]
    [InlineData(double.NaN, false)]
    public void A_number_must_lie_within_its_limits(double value, bool isFine) =>
        Assert.Equal(isFine, new V3TextToVideoRequest { Prompt = "p", CfgScale = value }.Validate().Count == 0);

    [Fact]
    public void A_place_may_allow_fewer_values_than_its_enumeration() =>
        Assert.Equal("$.shot_type", Assert.Single(new O3VideoToVideoEditRequest { Prompt = "p", VideoUrl = "v", ShotType = ShotType.Intelligent }.Validate()).Path);

    private static O3TextToVideoRequest Shots(params int?[] seconds) =>
        new() { MultiPrompt = [.. seconds.Select(s => new KlingShot { Prompt = "s", Duration = s })] };

    private static O3ReferenceToVideoRequest References(IReadOnlyList<KlingElement> elements) => new() { Prompt = "p", Elements = elements };
}
