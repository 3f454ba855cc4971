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
    [InlineData("{}", "video")]
    [InlineData("""{"video":null}""", "video")]
    [InlineData("""{"video":{}}""", "url")]
    public void A_missing_required_member_is_refused_by_name(string json, string name) =>
        Assert.Contains($"'{name}'", Assert.Throws<JsonException>(() => Json.Read<O3ImageToVideoResponse>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"video":"u"}""", "an object")]
    [InlineData("""{"video":{"url":5}}""", "a string")]
    [InlineData("""{"video":{"url":"u","file_size":"big"}}""", "a whole number")]
    public void A_value_of_the_wrong_type_is_refused_with_what_was_expected(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<JsonException>(() => Json.Read<O3ImageToVideoResponse>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_value_of_an_enumeration_is_kept()
    {
        O3TextToVideoRequest request = Json.Read<O3TextToVideoRequest>("""{"aspect_ratio":"32:9"}""");
        Assert.Equal("32:9", request.AspectRatio!.Value.Value);
        Assert.Equal("""{"aspect_ratio":"32:9"}""", Json.Write(request));
    }
}
