using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;

namespace KlingGen.Contracts.Tests.Json;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\r\ncd", 3, 0, 3)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("a\n\r\n\rb", 5, 3, 0)]
    [InlineData("ab\ncd", 5, 1, 2)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("ab\r", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    public void An_offset_has_a_line_and_a_column_from_zero(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).Position(offset));

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        LineMap lines = new("\uFEFFab\ncd");
        Assert.Equal((0, 0), lines.Position(0));
        Assert.Equal((0, 0), lines.Position(1));
        Assert.Equal((0, 1), lines.Position(2));
        Assert.Equal((1, 0), lines.Position(4));
    }

    [Theory]
    [InlineData(-5, 0, 0)]
    [InlineData(99, 1, 2)]
    public void An_offset_outside_the_text_counts_as_its_nearer_end(int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap("ab\ncd").Position(offset));

    [Fact]
    public void A_span_is_located_at_both_ends() =>
        Assert.Equal(new FileSpan(1, 3, 0, 1, 1, 1), new LineMap("ab\ncd").Locate(new JsonSpan(1, 3)));

    [Fact]
    public void Lines_are_counted() => Assert.Equal(4, new LineMap("a\nb\r\nc\r").LineCount);
}
