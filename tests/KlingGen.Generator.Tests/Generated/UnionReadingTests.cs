using System.Text;
using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Which type of a union a JSON value is, and that nothing of it is lost.</summary>
public sealed class UnionReadingTests
{
    [Theory]
    [InlineData("42", "integer 42")]
    [InlineData("9223372036854775807", "integer 9223372036854775807")]
    [InlineData("\"2\"", "integerText 2")]
    [InlineData("\"random\"", "choice random")]
    [InlineData("\"02\"", "text 02")]
    [InlineData("\"anything\"", "text anything")]
    [InlineData("1.5", "other 1.5")]
    [InlineData("true", "other true")]
    [InlineData("[1]", "other [1]")]
    [InlineData("""{"a":1}""", """other {"a":1}""")]
    [InlineData("12345678901234567890", "other 12345678901234567890")]
    public void The_kind_of_value_chooses_the_type(string json, string expected)
    {
        CanvasDrawSeed seed = Json.Read<CanvasDrawSeed>(json);
        Assert.Equal(expected, seed.Match(
            integer => $"integer {integer}", text => $"integerText {text}", choice => $"choice {choice}", text => $"text {text}", other => $"other {other.GetRawText()}"));
        Assert.Equal(json, Json.Write(seed));
    }

    [Fact]
    public void A_known_value_is_known_however_it_is_escaped() => Assert.True(Json.Read<CanvasDrawSeed>("\"r\\u0061ndom\"").IsChoice);

    [Theory]
    [InlineData("5", "number")]
    [InlineData("0.25", "number")]
    [InlineData("1e400", "other")]
    [InlineData("false", "boolean")]
    [InlineData("\"x\"", "text")]
    [InlineData("{}", "other")]
    public void Several_types_in_one_keyword_are_told_apart(string json, string expected)
    {
        CanvasDrawScalar scalar = Json.Read<CanvasDrawScalar>(json);
        Assert.Equal(expected, scalar.Match(_ => "text", _ => "number", _ => "boolean", _ => "other"));
        Assert.Equal(json, Json.Write(scalar));
    }

    [Fact]
    public void A_constant_member_chooses_between_objects()
    {
        CanvasDrawShape circle = Json.Read<CanvasDrawShape>("""{"radius":2,"kind":"circle"}""");
        CanvasDrawShape square = Json.Read<CanvasDrawShape>("""{"kind":"square","side":3,"radius":2}""");

        Assert.True(circle.TryGetCircle(out CanvasDrawShapeCircle? c));
        Assert.Equal(2, c.Radius);
        Assert.True(square.TryGetSquare(out CanvasDrawShapeSquare? s));
        Assert.Equal(3, s.Side);
        Assert.False(square.TryGetCircle(out _));
    }

    [Theory]
    [InlineData("""{"kind":"triangle","radius":2,"side":3}""")]
    [InlineData("""{"kind":"circle"}""")]
    [InlineData("""{"kind":"circle","radius":"wide"}""")]
    [InlineData("""{"kind":{"circle":1},"radius":2}""")]
    [InlineData("{}")]
    public void An_object_that_fits_no_type_is_kept_and_written_back(string json)
    {
        CanvasDrawShape shape = Json.Read<CanvasDrawShape>(json);
        Assert.True(shape.IsOther);
        Assert.True(shape.TryGetOther(out JsonElement other));
        Assert.Equal(json, other.GetRawText());
        Assert.Equal(json, Json.Write(shape));
    }

    [Fact]
    public void Required_members_choose_between_objects_and_the_one_that_asks_for_more_comes_first()
    {
        Assert.True(Json.Read<CanvasDrawMedia>("""{"url":"u","length":3}""").TryGetClip(out CanvasDrawClip? clip));
        Assert.Equal(3, clip.Length);
        Assert.True(Json.Read<CanvasDrawMedia>("""{"url":"u"}""").IsLink);
        Assert.True(Json.Read<CanvasDrawMedia>("""{"length":3}""").IsOther);
    }

    [Fact]
    public void Where_the_shape_fits_but_a_member_does_not_the_next_type_is_tried()
    {
        Assert.True(Json.Read<CanvasDrawBranch>("""{"x":1}""").IsLeft);
        Assert.True(Json.Read<CanvasDrawBranch>("""{"x":"1"}""").IsRight);
        CanvasDrawMedia media = Json.Read<CanvasDrawMedia>("""{"url":"u","length":"long"}""");
        Assert.True(media.TryGetLink(out CanvasDrawLink? link));
        Assert.Equal("long", link.AdditionalProperties!["length"].GetString());
    }

    [Fact]
    public void Lists_are_told_apart_by_their_items()
    {
        Assert.True(Json.Read<CanvasDrawImages>("""["a","b"]""").TryGetList(out IReadOnlyList<string>? texts));
        Assert.Equal(["a", "b"], texts);
        Assert.True(Json.Read<CanvasDrawImages>("""[{"url":"u"}]""").TryGetList2(out IReadOnlyList<CanvasDrawLink>? links));
        Assert.Equal("u", links[0].Url);
        Assert.Equal("""["a",1]""", Json.Write(Json.Read<CanvasDrawImages>("""["a",1]""")));
    }

    [Fact]
    public void An_unknown_value_of_the_only_enumeration_stays_in_it()
    {
        CanvasDrawImageSizeUnion size = Json.Read<CanvasDrawImageSizeUnion>("\"huge\"");
        Assert.True(size.TryGetChoice(out CanvasDrawImageSizeChoice choice));
        Assert.Equal("huge", choice.Value);
    }

    [Fact]
    public void Options_that_C_sharp_cannot_tell_apart_are_no_union() =>
        Assert.Equal(typeof(string), typeof(CanvasDrawRequest).GetProperty("Address")!.PropertyType);

    [Fact]
    public void A_request_with_unions_is_read_back_as_it_was_written()
    {
        const string json = """{"image_size":{"width":1,"height":2,"unit":"px"},"shape":{"kind":"circle","radius":1.5},"seed":"1","images":["a"],"marks":[true,{"a":1},"odd",null],"media":{"url":"u"},"scalar":false,"tree":["a",["b",[]],1],"branch":{"child":{"x":"1"},"x":2},"loose":{"any":[1]},"address":"z"}""";
        CanvasDrawRequest request = Json.Read<CanvasDrawRequest>(json);
        Assert.Equal(json, Json.Write(request));
        Assert.Equal(json, Json.Send(request));
    }

    [Fact]
    public void Null_and_absent_are_null_where_the_schema_allows_it()
    {
        Assert.Null(Json.Read<CanvasDrawRequest>("""{"shape":{},"seed":null}""").Seed);
        Assert.Contains("'shape'", Assert.Throws<JsonException>(() => Json.Read<CanvasDrawRequest>("""{"shape":null}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_ascii_arrives_intact()
    {
        const string text = "Zoë — 猫 🐈‍⬛ \"quoted\" \\ \n";
        Assert.True(Json.Read<CanvasDrawTree>(Json.Write<CanvasDrawTree>(text)).TryGetText(out string? read));
        Assert.Equal(text, read);
    }

    [Fact]
    public async Task A_stream_that_comes_in_pieces_is_read()
    {
        string json = """{"shape":{"kind":"square","side":4,"note":"#"},"media":{"url":"u","length":1,"note":{"a":[1,2]}}}""".Replace("#", new string('x', 100_000), StringComparison.Ordinal);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        CanvasDrawRequest request = (CanvasDrawRequest)(await JsonSerializer.DeserializeAsync(stream, Json.Options.GetTypeInfo(typeof(CanvasDrawRequest))))!;

        Assert.True(request.Shape.IsSquare);
        Assert.True(request.Media!.IsClip);
        Assert.Equal(json, Json.Write(request));
    }

    [Theory]
    [InlineData("""["a","b""")]
    [InlineData("""[{"url":"u"}""")]
    public void A_text_that_is_cut_short_is_an_error(string json) => Assert.ThrowsAny<JsonException>(() => Json.Read<CanvasDrawImages>(json));

    [Fact]
    public void Nesting_as_deep_as_the_reader_allows_is_read_and_deeper_is_an_error()
    {
        string deep = new string('[', 64) + new string(']', 64);
        Assert.Equal(deep, Json.Write(Json.Read<CanvasDrawTree>(deep)));
        Assert.ThrowsAny<JsonException>(() => Json.Read<CanvasDrawTree>(new string('[', 65) + new string(']', 65)));
        Assert.ThrowsAny<JsonException>(() => Json.Read<CanvasDrawTree>(new string('[', 100_000)));
    }

    [Fact]
    public void Doubt_at_every_level_of_JSON_that_is_nested_too_deeply_is_an_error_at_once()
    {
        string json = string.Concat(Enumerable.Repeat("{\"x\":\"s\",\"child\":", 100)) + "1" + new string('}', 100);
        Assert.ThrowsAny<JsonException>(() => Json.Read<CanvasDrawBranch>(json));
        Assert.True(Json.Read<CanvasDrawBranch>("""{"x":"1","child":{"x":2}}""").IsRight);
    }

    [Fact]
    public void Doubt_at_every_level_does_not_double_the_work_at_every_level()
    {
        // Both types fit each level by their shape, the first never by its member: 2 to the power of 60 attempts, were they all made.
        string json = string.Concat(Enumerable.Repeat("{\"child\":", 60)) + """{"x":"end"}""" + string.Concat(Enumerable.Repeat(",\"x\":\"s\"}", 60));
        CanvasDrawBranch? branch = Json.Read<CanvasDrawBranch>(json);
        Assert.Equal(json, Json.Write(branch));
        int levels = 0;
        for (; branch?.TryGetRight(out CanvasDrawRight? right) == true; branch = right.Child)
        {
            levels++;
        }

        Assert.Equal(61, levels);
    }
}
