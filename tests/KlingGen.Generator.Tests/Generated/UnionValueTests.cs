using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Unions as people use them in C#.</summary>
public sealed class UnionValueTests
{
    private static readonly CanvasDrawShape _circle = new CanvasDrawShapeCircle { Kind = CanvasDrawShapeCircleKind.Circle, Radius = 1 };

    [Fact]
    public void Values_of_each_type_become_the_union_by_themselves()
    {
        CanvasDrawRequest request = new()
        {
            Shape = new CanvasDrawShapeSquare { Kind = CanvasDrawShapeSquareKind.Square, Side = 2 },
            ImageSize = CanvasDrawImageSizeChoice.SquareHd,
            Seed = 5,
            Images = CanvasDrawImages.FromList(["a", "b"]),
            Marks = [true, CanvasDrawMarksItem.FromMap(new Dictionary<string, double> { ["a"] = 1 })],
            Scalar = 0.5,
            Tree = "leaf",
        };

        Assert.Equal(
            """{"image_size":"square_hd","shape":{"kind":"square","side":2},"seed":5,"images":["a","b"],"marks":[true,{"a":1}],"scalar":0.5,"tree":"leaf"}""",
            Json.Send(request));
        Assert.Empty(request.Validate());
    }

    [Fact]
    public void Arrays_and_dictionaries_become_the_union_by_themselves()
    {
        CanvasDrawRequest request = new() { Shape = _circle, Images = new[] { "a", "b" }, Marks = [new Dictionary<string, double> { ["a"] = 1 }] };

        Assert.Equal("""{"shape":{"kind":"circle","radius":1},"images":["a","b"],"marks":[{"a":1}]}""", Json.Send(request));
        Assert.Equal(CanvasDrawImages.FromList(["a", "b"]), request.Images);
        CanvasDrawImages? none = (string[]?)null;
        Assert.Null(none);
    }

    [Fact]
    public void A_whole_number_is_a_number_in_JSON_unless_a_string_is_asked_for()
    {
        Assert.Equal("2", Json.Write<CanvasDrawSeed>(2));
        Assert.Equal("\"2\"", Json.Write(CanvasDrawSeed.FromIntegerText(2)));
    }

    [Fact]
    public void Null_stays_null()
    {
        CanvasDrawSeed? seed = (string?)null;
        Assert.Null(seed);
        Assert.Throws<ArgumentNullException>(() => CanvasDrawImages.FromList(null!));
    }

    [Fact]
    public void Switch_calls_what_is_held_and_nothing_else()
    {
        List<string> calls = [];
        foreach (CanvasDrawSeed seed in new CanvasDrawSeed[] { 1L, CanvasDrawSeed.FromIntegerText(2), CanvasDrawSeedChoice.Fixed, "text", Json.Read<CanvasDrawSeed>("[]") })
        {
            seed.Switch(i => calls.Add($"integer {i}"), i => calls.Add($"integerText {i}"), c => calls.Add($"choice {c}"), t => calls.Add($"text {t}"), o => calls.Add($"other {o}"));
        }

        Assert.Equal(["integer 1", "integerText 2", "choice fixed", "text text", "other []"], calls);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"1\"")]
    [InlineData("\"random\"")]
    [InlineData("\"t\"")]
    [InlineData("""{"a":[1]}""")]
    public void Values_that_were_read_from_the_same_JSON_are_equal(string json)
    {
        CanvasDrawSeed one = Json.Read<CanvasDrawSeed>(json);
        CanvasDrawSeed two = Json.Read<CanvasDrawSeed>(json);
        Assert.Equal(one, two);
        Assert.True(one == two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, Json.Read<CanvasDrawSeed>("\"differs\""));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Lists_are_equal_by_their_items()
    {
        Assert.Equal(Json.Read<CanvasDrawTree>("""["a",["b"]]"""), Json.Read<CanvasDrawTree>("""["a",["b"]]"""));
        Assert.NotEqual(Json.Read<CanvasDrawTree>("""["a",["b"]]"""), Json.Read<CanvasDrawTree>("""["a",["c"]]"""));
        Assert.NotEqual(Json.Read<CanvasDrawTree>("""["a"]"""), Json.Read<CanvasDrawTree>("""["a","b"]"""));
        Assert.NotEqual(Json.Read<CanvasDrawTree>("""["a","b"]"""), Json.Read<CanvasDrawTree>("""["a"]"""));
    }

    [Fact]
    public void The_same_text_as_another_type_is_not_equal() => Assert.NotEqual<CanvasDrawSeed>("random", CanvasDrawSeedChoice.Random);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("0.5", "0.5")]
    [InlineData("true", "true")]
    [InlineData("\"text\"", "text")]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    public void ToString_gives_the_value(string json, string expected) => Assert.Equal(expected, Json.Read<CanvasDrawScalar>(json).ToString());

    [Fact]
    public void ToString_gives_a_list_in_brackets() => Assert.Equal("[a, [b]]", Json.Read<CanvasDrawTree>("""["a",["b"]]""").ToString());

    [Fact]
    public void What_is_held_is_checked_with_its_path()
    {
        CanvasDrawRequest request = new()
        {
            Shape = new CanvasDrawShapeCircle { Kind = CanvasDrawShapeCircleKind.Circle, Radius = -1 },
            Seed = "much too long",
            Images = CanvasDrawImages.FromList(["a", "b", "c"]),
            Scalar = 101,
            ImageSize = new CanvasDrawImageSize { Width = 5000 },
        };

        Assert.Equal(["$.image_size.width", "$.shape.radius", "$.seed", "$.images", "$.scalar"], request.Validate().Select(v => v.Path));
    }

    [Fact]
    public void JSON_that_fits_no_type_is_a_violation_unless_the_schema_allows_anything()
    {
        CanvasDrawRequest request = new() { Shape = _circle, Marks = [true, Json.Read<CanvasDrawMarksItem>("5")], Loose = Json.Read<CanvasDrawLoose>("5") };
        KlingViolation violation = Assert.Single(request.Validate());
        Assert.Equal("$.marks[1]", violation.Path);
    }

    [Fact]
    public void The_attribute_finds_the_converter_without_the_resolver()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = KlingJsonResolver.Default };
        Assert.IsType<CanvasDrawSeed.JsonCodec>(options.GetTypeInfo(typeof(CanvasDrawSeed)).Converter);
        Assert.Equal(
            typeof(CanvasDrawSeed.JsonCodec),
            Assert.IsType<System.Text.Json.Serialization.JsonConverterAttribute>(Assert.Single(typeof(CanvasDrawSeed).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonConverterAttribute), false))).ConverterType);
    }
}
