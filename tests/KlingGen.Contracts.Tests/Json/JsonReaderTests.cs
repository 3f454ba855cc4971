using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Tests.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Every_kind_of_value_is_read_with_its_span()
    {
        string text = """ { "a": [1, -2.5e+3, "x", true, false, null, {}, []] } """;
        JsonObject root = Assert.IsType<JsonObject>(Valid(text));
        JsonArray list = Assert.IsType<JsonArray>(root.Find("a")!.Value);
        Assert.Equal(
            ["1", "-2.5e+3", "\"x\"", "true", "false", "null", "{}", "[]"],
            list.Items.Select(i => text.Substring(i.Span.Start, i.Span.Length)));
        Assert.Equal(
            ["a number", "a number", "a string", "a boolean", "a boolean", "null", "an object", "an array"],
            list.Items.Select(i => i.Kind));
        Assert.Equal("-2.5e+3", Assert.IsType<JsonNumber>(list.Items[1]).Text);
    }

    [Fact]
    public void A_member_keeps_the_place_of_its_name_and_the_name_without_escapes()
    {
        string text = """{ "a\u0041\"": 1 }""";
        JsonMember member = Assert.Single(Assert.IsType<JsonObject>(Valid(text)).Members);
        Assert.Equal("aA\"", member.Name);
        Assert.Equal("""
            "a\u0041\""
            """, text.Substring(member.NameSpan.Start, member.NameSpan.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(500)]
    public void Each_member_is_found_by_its_name_in_objects_small_and_large(int count)
    {
        string members = string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"n{i}\": {{ \"n{i}\": [{i}] }}"));
        JsonObject root = Assert.IsType<JsonObject>(Valid($"{{ {members} }}"));
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"n{i}"), root.Members.Select(m => m.Name));
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal($"{{\"n{i}\":[{i}]}}", root.Find($"n{i}")?.Value.ToJson()));
        Assert.Null(root.Find("n"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(500)]
    public void A_name_that_comes_again_is_reported_and_left_out_in_objects_small_and_large(int count)
    {
        string members = string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"n{i}\": {i}"));
        string text = $"{{ {members}, \"n0\": -1 }}";
        JsonParseResult result = JsonReader.Parse(text);
        JsonObject root = Assert.IsType<JsonObject>(result.Root);
        Assert.Equal(text.LastIndexOf("\"n0\"", StringComparison.Ordinal), Assert.Single(result.Errors).Span.Start);
        Assert.Equal(count, root.Members.Count);
        Assert.Equal("0", root.Find("n0")?.Value.ToJson());
    }

    [Fact]
    public void All_escapes_are_resolved()
    {
        JsonString value = Assert.IsType<JsonString>(Valid("""
            "\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00"
            """));
        Assert.Equal("\" \\ / \b \f \n \r \t é 😀", value.Value);
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_passed_over_and_counts_in_offsets() =>
        Assert.Equal(new JsonSpan(1, 2), Valid("\uFEFF{}").Span);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2500.0", 2500)]
    [InlineData("25e2", 2500)]
    [InlineData("-2147483648", int.MinValue)]
    public void A_number_without_a_fraction_is_an_int(string text, int expected)
    {
        Assert.True(Assert.IsType<JsonNumber>(Valid(text)).TryGetInt32(out int value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("2147483648")]
    [InlineData("1e999")]
    public void A_number_with_a_fraction_or_out_of_range_is_no_int(string text) =>
        Assert.False(Assert.IsType<JsonNumber>(Valid(text)).TryGetInt32(out _));

    [Fact]
    public void A_number_too_large_for_a_double_is_kept_as_text_only()
    {
        JsonNumber number = Assert.IsType<JsonNumber>(Valid("-1e400"));
        Assert.Equal("-1e400", number.Text);
        Assert.False(number.TryGetDouble(out _));
    }

    [Fact]
    public void A_value_knows_its_path_and_its_pointer()
    {
        JsonObject root = Assert.IsType<JsonObject>(Valid("""{ "a": { "b/c~d": [0, { "e'f": 1 }] } }"""));
        JsonObject a = Assert.IsType<JsonObject>(root.Find("a")!.Value);
        JsonArray list = Assert.IsType<JsonArray>(a.Find("b/c~d")!.Value);
        JsonValue deepest = Assert.IsType<JsonObject>(list.Items[1]).Find("e'f")!.Value;
        Assert.Equal(@"$.a['b/c~d'][1]['e\'f']", deepest.Path);
        Assert.Equal("/a/b~1c~0d/1/e'f", deepest.Pointer);
        Assert.Equal("$", root.Path);
        Assert.Equal("", root.Pointer);
    }

    [Fact]
    public void Json_is_written_without_white_space_and_reads_back_as_itself()
    {
        string compact = """{"a":[1.50,"\"\\\n\u0001é/",true,null],"b":{}}""";
        JsonValue value = Valid(""" { "a" : [ 1.50 , "\"\\\n\u0001\u00e9\/" , true , null ] , "b" : { } } """);
        Assert.Equal(compact, value.ToJson());
        Assert.Equal(compact, Valid(compact).ToJson());
    }

    [Fact]
    public void Parsing_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => JsonReader.Parse("[1]", source.Token));
    }

    [Fact]
    public void As_many_levels_as_allowed_are_read()
    {
        string text = new string('[', JsonReader.MaximumDepth) + new string(']', JsonReader.MaximumDepth);
        Assert.Equal(text, Valid(text).ToJson());
    }

    private static JsonValue Valid(string text)
    {
        JsonParseResult result = JsonReader.Parse(text);
        Assert.Equal([], result.Errors);
        return Assert.IsAssignableFrom<JsonValue>(result.Root);
    }
}
