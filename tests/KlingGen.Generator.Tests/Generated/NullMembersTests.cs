using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>A member that may be absent and may be null has two ways of having no value; they are told apart.</summary>
public sealed class NullMembersTests
{
    [Fact]
    public void What_was_null_is_written_back_as_null_in_its_place()
    {
        const string json = """{"video":{"url":"u","content_type":null,"file_name":"f","file_size":null},"extra":null}""";

        O3ImageToVideoResponse response = Json.Read<O3ImageToVideoResponse>(json);

        Assert.Equal(["content_type", "file_size"], response.Video.NullMembers!);
        Assert.Null(response.NullMembers);
        Assert.Equal(json, Json.Write(response));
    }

    [Fact]
    public void What_was_absent_stays_absent()
    {
        O3ImageToVideoResponse response = Json.Read<O3ImageToVideoResponse>("""{"video":{"url":"u"}}""");

        Assert.Null(response.Video.NullMembers);
        Assert.Equal("""{"video":{"url":"u"}}""", Json.Write(response));
    }

    [Fact]
    public void Copies_of_a_record_with_unknown_members_and_nulls_keep_what_they_do_not_set()
    {
        KlingFile read = Json.Read<KlingFile>("""{"url":"u","file_name":null,"extra":1}""");
        KlingFile renamed = read with { Url = "v" };
        KlingFile plain = read with { NullMembers = null };
        KlingFile known = read with { AdditionalProperties = null };

        Assert.Equal("""{"url":"v","file_name":null,"extra":1}""", Json.Write(renamed));
        Assert.Equal("""{"url":"u","extra":1}""", Json.Write(plain));
        Assert.Equal("""{"url":"u","file_name":null}""", Json.Write(known));
        Assert.Equal("""{"url":"u"}""", Json.Write(known with { NullMembers = null }));
        Assert.Equal("""{"url":"u","file_name":null,"extra":1}""", Json.Write(read));
        Assert.Equal(read, plain);
        Assert.NotEqual(read, known);
    }

    [Fact]
    public void Null_is_sent_where_it_is_asked_for() =>
        Assert.Equal(
            """{"prompt":null,"image_url":"a","multi_prompt":[{"prompt":"p"}]}""",
            Json.Send(new O3ImageToVideoRequest { ImageUrl = "a", MultiPrompt = [new KlingShot { Prompt = "p" }], NullMembers = ["prompt"] }));

    [Fact]
    public void A_value_that_is_set_goes_before_null()
    {
        O3ImageToVideoRequest request = Json.Read<O3ImageToVideoRequest>("""{"prompt":null,"image_url":"a"}""") with { Prompt = "p" };
        Assert.Equal("""{"prompt":"p","image_url":"a"}""", Json.Send(request));
    }

    [Fact]
    public void Null_and_absent_are_equal_values() =>
        Assert.Equal(new KlingFile { Url = "u" }, Json.Read<KlingFile>("""{"url":"u","content_type":null}"""));

    [Fact]
    public void The_null_of_one_record_is_not_that_of_another_inside_it()
    {
        O3ImageToVideoResponse response = new() { Video = new KlingFile { Url = "u", NullMembers = ["file_name"] } };
        Assert.Equal("""{"video":{"url":"u","file_name":null}}""", Json.Write(response));
        Assert.Equal("""{"url":"u"}""", Json.Write(new KlingFile { Url = "u" }));
    }

    [Fact]
    public void A_null_that_the_schema_forbids_is_neither_kept_nor_sent()
    {
        Assert.Equal("""{"image_url":"a"}""", Json.Write(Json.Read<O3ImageToVideoRequest>("""{"image_url":"a","duration":null}""")));
        JsonException exception = Assert.Throws<JsonException>(() => Json.Send(new O3ImageToVideoRequest { ImageUrl = "a", NullMembers = ["duration"] }));
        Assert.Equal("'duration' is null, which its schema does not allow, so it cannot be written.", exception.Message);
    }

    [Fact]
    public void A_name_that_no_member_has_is_refused()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Json.Send(new O3ImageToVideoRequest { ImageUrl = "a", NullMembers = ["promt"] }));
        Assert.Equal("'promt' in NullMembers is the name of no member, so it cannot be written.", exception.Message);
        Assert.Equal("""{"image_url":"a"}""", Json.Send(new O3ImageToVideoRequest { ImageUrl = "a" }));
    }
}
