using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>To JSON Schema a number without a fraction is an integer, however it is written.</summary>
public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("5", 5L)]
    [InlineData("5.0", 5L)]
    [InlineData("5e0", 5L)]
    [InlineData("-1.20e2", -120L)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    public void Any_spelling_of_a_whole_number_is_read(string text, long expected) =>
        Assert.Equal(expected, Json.Read<KlingFile>($$"""{"url":"u","file_size":{{text}}}""").FileSize);

    [Theory]
    [InlineData("5.5")]
    [InlineData("1e400")]
    [InlineData("9223372036854775808")]
    public void What_is_none_or_does_not_fit_is_refused_with_its_place(string text)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Json.Read<KlingFile>($$"""{"url":"u","file_size":{{text}}}"""));
        Assert.Equal($"Expected a whole number of 64 bits, but found the number {text} (at $.file_size).", exception.Message);
    }
}
