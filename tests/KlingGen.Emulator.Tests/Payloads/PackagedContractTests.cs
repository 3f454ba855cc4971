using System.Text.Json;
using KlingGen.Emulator.Payloads;

namespace KlingGen.Emulator.Tests.Payloads;

/// <summary>Payloads against the contracts that come with the product.</summary>
public sealed class PackagedContractTests
{
    private const string I2v = "fal-ai/kling-video/o3/pro/image-to-video";
    private const string R2v = "fal-ai/kling-video/o3/pro/reference-to-video";
    private const string V3 = "fal-ai/kling-video/v3/pro/image-to-video";
    private const string Motion = "fal-ai/kling-video/v3/pro/motion-control";
    private const string Image = "fal-ai/kling-image/o3/text-to-image";

    [Theory]
    [InlineData(I2v, """{"prompt":"a","image_url":"u"}""")]
    [InlineData(I2v, """{"prompt":null,"image_url":"u","multi_prompt":[{"prompt":"a","duration":"7"},{"prompt":"b","duration":"8"}],"duration":"15","shot_type":"intelligent"}""")]
    [InlineData(V3, """{"prompt":"a","start_image_url":"u","negative_prompt":"blur","cfg_scale":1,"elements":[{"frontal_image_url":"u","reference_image_urls":["v"]}]}""")]
    [InlineData(R2v, """{"prompt":"@Image1 meets @Element2","image_urls":["u"],"elements":[{"frontal_image_url":"u"},{"video_url":"v","voice_id":"w"}]}""")]
    [InlineData(Motion, """{"image_url":"u","video_url":"v","character_orientation":"video","elements":[{"frontal_image_url":"u"}]}""")]
    [InlineData(Image, """{"prompt":"a","num_images":9,"resolution":"4K"}""")]
    public void A_valid_payload_has_no_error(string endpoint, string payload)
    {
        PayloadReport report = Check(endpoint, payload);

        Assert.Empty(report.Errors);
        Assert.Empty(report.IgnoredFields);
    }

    [Theory]
    [InlineData(I2v, """{"prompt":"a"}""", "$.image_url: Field required (missing)")]
    [InlineData(I2v, """{"image_url":"u"}""", "$: Either 'prompt' or 'multi_prompt' must be provided. (value_error)")]
    [InlineData(I2v, """{"prompt":"a","image_url":5}""", "$.image_url: Input should be a valid string (string_type)")]
    [InlineData(I2v, """{"prompt":"a","image_url":null}""", "$.image_url: Input should be a valid string (string_type)")]
    [InlineData(I2v, """{"prompt":"a","image_url":"u","duration":"16"}""", "$.duration: Input should be '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14' or '15' (one_of)")]
    [InlineData(I2v, """{"prompt":"a","image_url":"u","duration":5}""", "$.duration: Input should be a valid string (string_type)")]
    [InlineData(I2v, """{"prompt":"a","image_url":"u","shot_type":"intelligence"}""", "$.shot_type: Input should be 'customize' or 'intelligent' (one_of)")]
    [InlineData(I2v, """{"prompt":"a","image_url":"u","shot_type":1}""", "$.shot_type: Input should be a valid string (string_type)")]
    [InlineData(I2v, """{"prompt":"a","image_url":"u","generate_audio":"yes"}""", "$.generate_audio: Input should be a valid boolean (bool_type)")]
    [InlineData(I2v, """{"image_url":"u","multi_prompt":"a"}""", "$.multi_prompt: Input should be a valid list (list_type)")]
    [InlineData(I2v, """{"image_url":"u","multi_prompt":[]}""", "$.multi_prompt: List should have at least 1 item after validation, not 0 (sequence_too_short)")]
    [InlineData(I2v, """{"image_url":"u","multi_prompt":["a"]}""", "$.multi_prompt[0]: Input should be a valid dictionary or object to extract fields from (model_attributes_type)")]
    [InlineData(I2v, """{"image_url":"u","multi_prompt":[{"prompt":"a"},{"duration":"5"}]}""", "$.multi_prompt[1].prompt: Field required (missing)")]
    [InlineData(I2v, "[]", "$: Input should be a valid dictionary or object to extract fields from (model_attributes_type)")]
    [InlineData(V3, """{"prompt":"a","start_image_url":"u","cfg_scale":1.5}""", "$.cfg_scale: Input should be less than or equal to 1 (less_than_equal)")]
    [InlineData(V3, """{"prompt":"a","start_image_url":"u","cfg_scale":-0.1}""", "$.cfg_scale: Input should be greater than or equal to 0 (greater_than_equal)")]
    [InlineData(V3, """{"prompt":"a","start_image_url":"u","cfg_scale":"0.5"}""", "$.cfg_scale: Input should be a valid number (float_type)")]
    [InlineData(Image, """{"prompt":"a","num_images":1.5}""", "$.num_images: Input should be a valid integer, got a number with a fractional part (int_from_float)")]
    [InlineData(Image, """{"prompt":"a","num_images":"2"}""", "$.num_images: Input should be a valid integer (int_type)")]
    [InlineData(Image, """{"prompt":"a","num_images":10}""", "$.num_images: Input should be less than or equal to 9 (less_than_equal)")]
    public void A_wrong_value_is_told_as_the_service_would(string endpoint, string payload, string expected) =>
        Assert.Equal([expected], Check(endpoint, payload).Errors.Select(error => error.ToString()));

    [Theory]
    [InlineData(I2v, """{"prompt":"a","image_url":"u","multi_prompt":[{"prompt":"a"}]}""", "$")]
    [InlineData(I2v, """{"image_url":"u","multi_prompt":[{"prompt":"a","duration":"9"},{"prompt":"b","duration":"7"}]}""", "$")]
    [InlineData(I2v, """{"image_url":"u","multi_prompt":[{"prompt":"a"},{"prompt":"b"},{"prompt":"c"},{"prompt":"d","duration":"1"}]}""", "$")]
    [InlineData(R2v, """{"prompt":"@Image2","image_urls":["u"]}""", "$.prompt")]
    [InlineData(R2v, """{"prompt":"@Element1"}""", "$.prompt")]
    [InlineData(R2v, """{"prompt":"a","image_urls":["1","2","3","4","5","6","7","8"]}""", "$")]
    [InlineData(R2v, """{"prompt":"a","image_urls":["1","2","3","4"],"elements":[{"video_url":"v"}]}""", "$")]
    [InlineData(R2v, """{"prompt":"a","elements":[{"video_url":"v"},{"video_url":"w"}]}""", "$")]
    [InlineData(R2v, """{"prompt":"a","elements":[{"frontal_image_url":"u","voice_id":"w"}]}""", "$.elements[0]")]
    [InlineData(Motion, """{"image_url":"u","video_url":"v","character_orientation":"image","elements":[{"frontal_image_url":"u"}]}""", "$")]
    public void A_rule_between_members_is_kept(string endpoint, string payload, string place)
    {
        ModelError error = Assert.Single(Check(endpoint, payload).Errors);

        Assert.Equal((place, "value_error"), (error.Place.ToString(), error.Type));
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void Characters_count_as_code_points()
    {
        string payload = $$"""{"prompt":"{{string.Concat(Enumerable.Repeat("🎬", 2500))}}","image_url":"u"}""";

        Assert.Empty(Check(I2v, payload).Errors);
        ModelError error = Assert.Single(Check(I2v, payload.Replace("\",\"image_url", "x\",\"image_url", StringComparison.Ordinal)).Errors);
        Assert.Equal(("string_too_long", """{"max_length":2500}"""), (error.Type, error.Context));
    }

    [Fact]
    public void The_emulator_knows_all_endpoints_of_the_package() => Assert.Equal(32, EmbeddedContracts.All.Endpoints.Count);

    private static PayloadReport Check(string endpoint, string payload)
    {
        using JsonDocument document = JsonDocument.Parse(payload);
        return new PayloadChecker(EmbeddedContracts.All).Check(EmbeddedContracts.All.FindEndpoint(endpoint)!.Request, document.RootElement);
    }
}
