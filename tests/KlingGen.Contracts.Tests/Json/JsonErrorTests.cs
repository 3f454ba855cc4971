using KlingGen.Contracts.Json;

namespace KlingGen.Contracts.Tests.Json;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("", 0, 0, "The text ends where a JSON value is expected")]
    [InlineData("{", 1, 0, "The text ends where a name in double quotes or '}' is expected")]
    [InlineData("{\"a\"", 4, 0, "The text ends where ':' is expected")]
    [InlineData("{\"a\":", 5, 0, "The text ends where a value is expected")]
    [InlineData("[1", 2, 0, "The text ends where ',' or ']' is expected")]
    [InlineData("\"a", 2, 0, "The text ends before the string does; a closing '\"' is missing")]
    [InlineData("\"\\", 2, 0, "The text ends in the middle of an escape")]
    [InlineData("\"\\u12", 5, 0, "The text ends in the middle of an escape")]
    [InlineData("-", 1, 0, "The text ends where a digit after '-' is expected")]
    [InlineData("1.", 2, 0, "The text ends where a digit after the decimal point is expected")]
    [InlineData("1e+", 3, 0, "The text ends where a digit in the exponent is expected")]
    public void A_truncated_text_is_reported_at_its_end(string text, int start, int length, string message) =>
        AssertFatal(text, start, length, message);

    [Theory]
    [InlineData("{a: 1}", 1, 1, "Found 'a' where a name in double quotes or '}' is expected")]
    [InlineData("{\"a\" 1}", 5, 1, "Found '1' where ':' is expected")]
    [InlineData("{\"a\": 1 \"b\": 2}", 8, 1, "Found '\"' where ',' or '}' is expected")]
    [InlineData("[1 2]", 3, 1, "Found '2' where ',' or ']' is expected")]
    [InlineData("[,]", 1, 1, "Found ',' where a value or ']' is expected")]
    [InlineData("[1,,2]", 3, 1, "Found ',' where a value is expected")]
    [InlineData("[1}", 2, 1, "Found '}' where ',' or ']' is expected")]
    [InlineData("[undefined]", 1, 9, "Found 'undefined' where a value or ']' is expected")]
    [InlineData("[\u00a01]", 1, 1, "Found the character U+00A0 where a value or ']' is expected")]
    [InlineData("[\U0001F600]", 1, 2, "Found the character U+1F600 where a value or ']' is expected")]
    [InlineData("['a']", 1, 1, "A string is written in double quotes, not in single ones")]
    [InlineData("[NaN]", 1, 3, "JSON has no number 'NaN'")]
    [InlineData("[Infinity]", 1, 8, "JSON has no number 'Infinity'")]
    [InlineData("[-Infinity]", 2, 8, "Found 'Infinity' where a digit after '-' is expected")]
    [InlineData("[True]", 1, 4, "'True' is written 'true' in JSON")]
    [InlineData("[+1]", 1, 1, "A number may not begin with '+'")]
    [InlineData("[.5]", 1, 1, "A number may not begin with '.'")]
    [InlineData("[007]", 1, 2, "A number may not begin with 0 and go on with another digit")]
    [InlineData("[0x10]", 2, 3, "Found 'x10' where ',' or ']' is expected")]
    [InlineData("[1.]", 3, 1, "Found ']' where a digit after the decimal point is expected")]
    [InlineData("[1e]", 3, 1, "Found ']' where a digit in the exponent is expected")]
    [InlineData("[1, // one\n 2]", 4, 2, "JSON has no comments")]
    [InlineData("{/* none */}", 1, 2, "JSON has no comments")]
    [InlineData("[\"a\n\"]", 3, 1, "The line ends before the string does; a closing '\"' is missing, or a line break that is meant is written \\n")]
    public void What_cannot_be_read_is_reported_with_what_was_expected(string text, int start, int length, string message) =>
        AssertFatal(text, start, length, message);

    [Theory]
    [InlineData("[1,]", 2, 1, "A comma may not come before ']'")]
    [InlineData("{\"a\":1,}", 6, 1, "A comma may not come before '}'")]
    [InlineData("[1] x", 4, 1, "Found 'x' after the end of the JSON value")]
    [InlineData("[1] // end", 4, 2, "JSON has no comments")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", 7, 8, "The name \"a\" is here a second time; each name may occur once in an object")]
    [InlineData("\"a\tb\"", 2, 1, "A string may not hold the control character U+0009; it is written \\t")]
    [InlineData("\"\u0001\"", 1, 1, "A string may not hold the control character U+0001; it is written \\u0001")]
    [InlineData("\"a\\xb\"", 2, 1, "A backslash may only be followed by \" \\ / b f n r t or u")]
    [InlineData("\"\\u12g4\"", 1, 4, "\\u must be followed by four hexadecimal digits")]
    [InlineData("\"\\ud83d\"", 1, 6, "Half of a surrogate pair stands alone; a character above U+FFFF takes both halves")]
    [InlineData("\"\\ude00!\"", 1, 6, "Half of a surrogate pair stands alone; a character above U+FFFF takes both halves")]
    public void After_a_lesser_error_the_value_is_there_all_the_same(string text, int start, int length, string message)
    {
        JsonParseResult result = JsonReader.Parse(text);
        JsonError error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(new JsonSpan(start, length), error.Span);
        Assert.NotNull(result.Root);
    }

    [Fact]
    public void A_lone_surrogate_in_the_text_itself_is_an_error_too()
    {
        JsonError error = Assert.Single(JsonReader.Parse("\"a" + '\ud83d' + "\"").Errors);
        Assert.Equal(new JsonSpan(2, 1), error.Span);
    }

    [Fact]
    public void Of_two_members_with_one_name_the_first_counts()
    {
        JsonObject root = Assert.IsType<JsonObject>(JsonReader.Parse("""{"a":1,"a":2}""").Root);
        Assert.Equal("1", Assert.Single(root.Members).Value.ToJson());
    }

    [Fact]
    public void Several_errors_are_reported_in_the_order_of_the_text()
    {
        JsonParseResult result = JsonReader.Parse("{\"a\":1,\"a\":\"\t\",}");
        Assert.Equal([7, 12, 14], result.Errors.Select(e => e.Span.Start));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Ten_thousand_levels_are_an_error_and_no_stack_overflow(string level)
    {
        JsonParseResult result = JsonReader.Parse(string.Concat(Enumerable.Repeat(level, 10_000)));
        JsonError error = Assert.Single(result.Errors);
        Assert.Equal("Objects and arrays are nested more than 256 deep", error.Message);
        Assert.Equal(new JsonSpan(level.Length * JsonReader.MaximumDepth, 1), error.Span);
        Assert.Null(result.Root);
    }

    private static void AssertFatal(string text, int start, int length, string message)
    {
        JsonParseResult result = JsonReader.Parse(text);
        JsonError error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(new JsonSpan(start, length), error.Span);
        Assert.Null(result.Root);
    }
}
