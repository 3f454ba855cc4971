using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

public sealed class ResponseJsonTests
{
    [Fact]
    public void A_file_of_5_GB_has_its_size() =>
        Assert.Equal(5_368_709_120, Json.Read<O3ImageToVideoResponse>("""{"video":{"url":"u","file_size":5368709120}}""").Video.FileSize);

    [Fact]
    public void Null_and_absent_members_are_null()
    {
        KlingFile file = Json.Read<O3ImageToVideoResponse>("""{"video":{"url":"u","content_type":null}}""").Video;
        Assert.Null(file.ContentType);
        Assert.Null(file.FileName);
    }

    [Fact]
    public void Members_that_the_schema_does_not_know_are_kept_and_written_back()
    {
        const string json = """{"video":{"url":"u","etag":"x"},"seed":7,"nested":{"a":[1,2]}}""";
        O3ImageToVideoResponse response = Json.Read<O3ImageToVideoResponse>(json);

        Assert.Equal(7, response.AdditionalProperties!["seed"].GetInt32());
        Assert.Equal("x", response.Video.AdditionalProperties!["etag"].GetString());
        Assert.Equal(json, Json.Write(response));
    }

    [Theory]
    [InlineData("{}", "$.video", "The required member 'video' is missing (at $.video).")]
    [InlineData("""{"video":null}""", "$.video", "The required member 'video' is missing (at $.video).")]
    [InlineData("""{"seed":[{"a":1}],"video":{"size":[1,2]}}""", "$.video.url", "The required member 'url' is missing (at $.video.url).")]
    public void A_missing_required_member_is_refused_with_its_path(string json, string path, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Json.Read<O3ImageToVideoResponse>(json));
        Assert.Equal((path, message), (exception.Path, exception.Message));
    }

    [Theory]
    [InlineData("[]", "$", "an object")]
    [InlineData("""{"video":"u"}""", "$.video", "an object")]
    [InlineData("""{"video":{"url":5}}""", "$.video.url", "a string")]
    [InlineData("""{"a b":{"video":1},"video":{"url":"u","file_size":"big"}}""", "$.video.file_size", "a whole number")]
    public void A_value_of_the_wrong_type_is_refused_with_its_path_and_what_was_expected(string json, string path, string expected)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Json.Read<O3ImageToVideoResponse>(json));
        Assert.Equal(path, exception.Path);
        Assert.Contains($"Expected {expected}", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(at {path}).", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"images":[{"url":"a"},{"url":"b","width":3},{"url":"c","width":"wide"}]}""", "$.images[2].width")]
    [InlineData("""{"images":[{"url":"a"},{"width":1},{"url":"c"}]}""", "$.images[1].url")]
    [InlineData("""{"images":[{"url":"a"},7]}""", "$.images[1]")]
    public void The_place_within_a_list_is_told(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Json.Read<KlingImageO3TextToImageResponse>(json)).Path);

    [Fact]
    public void Broken_JSON_stays_the_readers_own_error() =>
        Assert.ThrowsAny<JsonException>(() => Json.Read<O3ImageToVideoResponse>("""{"video":{"url":"u""" + "\"}"));

    [Fact]
    public void An_unknown_value_of_an_enumeration_is_kept()
    {
        O3TextToVideoRequest request = Json.Read<O3TextToVideoRequest>("""{"aspect_ratio":"32:9"}""");
        Assert.Equal("32:9", request.AspectRatio!.Value.Value);
        Assert.Equal("""{"aspect_ratio":"32:9"}""", Json.Write(request));
    }
}
