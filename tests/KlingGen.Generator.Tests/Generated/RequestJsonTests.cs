using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

public sealed class RequestJsonTests
{
    [Fact]
    public void Only_what_was_set_is_sent() =>
        Assert.Equal("""{"image_url":"https://example.com/a.png"}""", Json.Send(new O3ImageToVideoRequest { ImageUrl = "https://example.com/a.png" }));

    [Fact]
    public void A_duration_is_a_number_in_code_and_a_string_on_the_wire() =>
        Assert.Equal("""{"image_url":"a","duration":"10"}""", Json.Send(new O3ImageToVideoRequest { Duration = 10, ImageUrl = "a" }));

    [Fact]
    public void Members_are_sent_in_the_order_of_the_schema_whatever_the_order_in_code()
    {
        O3ImageToVideoRequest request = new()
        {
            ShotType = ShotType.Intelligent,
            MultiPrompt = [new KlingShot { Duration = 3, Prompt = "one" }, new KlingShot { Prompt = "two" }],
            GenerateAudio = true,
            Duration = 8,
            EndImageUrl = "e",
            ImageUrl = "i",
            Prompt = "p",
        };

        Assert.Equal(
            """{"prompt":"p","image_url":"i","end_image_url":"e","duration":"8","generate_audio":true,"multi_prompt":[{"prompt":"one","duration":"3"},{"prompt":"two"}],"shot_type":"intelligent"}""",
            Json.Send(request));
    }

    [Fact]
    public void A_request_is_read_back_as_it_was_written()
    {
        V3ImageToVideoRequest request = new()
        {
            StartImageUrl = "s",
            NegativePrompt = "blur",
            CfgScale = 0.25,
            Elements = [new KlingElement { FrontalImageUrl = "f", ReferenceImageUrls = ["r1", "r2"] }],
        };

        string json = Json.Write(request);
        V3ImageToVideoRequest read = Json.Read<V3ImageToVideoRequest>(json);

        Assert.Equal(0.25, read.CfgScale);
        Assert.Equal(["r1", "r2"], read.Elements![0].ReferenceImageUrls!);
        Assert.Equal(json, Json.Write(read));
    }

    [Fact]
    public void A_parameter_that_the_schema_does_not_know_can_still_be_sent()
    {
        using JsonDocument extra = JsonDocument.Parse("""{"seed":42}""");
        O3TextToVideoRequest request = new() { Prompt = "p", AdditionalProperties = extra.RootElement.EnumerateObject().ToDictionary(m => m.Name, m => m.Value) };

        Assert.Equal("""{"prompt":"p","seed":42}""", Json.Send(request));
    }

    [Fact]
    public void Text_beyond_ascii_arrives_intact()
    {
        const string text = "Zoë — 猫 🐈‍⬛ \"quoted\" \\ \n";
        Assert.Equal(text, Json.Read<O3TextToVideoRequest>(Json.Send(new O3TextToVideoRequest { Prompt = text })).Prompt);
    }

    [Fact]
    public void A_null_that_is_not_allowed_is_not_written_and_its_member_is_named()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Json.Send(new O3ImageToVideoRequest { ImageUrl = null! }));
        Assert.Equal("'image_url' is null, which its schema does not allow, so it cannot be written.", exception.Message);
    }

    [Fact]
    public void A_null_in_a_list_is_not_written_and_its_member_is_named()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Json.Send(new O3ReferenceToVideoRequest { Prompt = "a", ImageUrls = ["a", null!] }));
        Assert.Equal("'image_urls' holds null, which its schema does not allow, so it cannot be written.", exception.Message);
    }
}
