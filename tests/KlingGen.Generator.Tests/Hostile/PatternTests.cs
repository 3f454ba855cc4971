namespace KlingGen.Generator.Tests.Hostile;

/// <summary>Patterns are ECMA-262; what .NET makes of them must never throw.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("*")]
    [InlineData("a{2,1}")]
    [InlineData(@"\")]
    [InlineData("(?<name>a)\\k<other>")]
    [InlineData(@"\u{1F600}\p{Script=Greek}")]
    [InlineData(@"\u{110000}")]
    [InlineData(@"\u{}")]
    [InlineData(@"[b-a]")]
    [InlineData(@"[\u{1F602}-\u{1F600}]")]
    [InlineData(@"[\p{Script=Greek}]")]
    [InlineData(@"\P{Nope}")]
    public void A_pattern_that_NET_refuses_is_told_at_its_place_and_ignored(string pattern)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "string", "pattern": {{HostileSchema.Quote(pattern)}} }"""))]);

        Assert.Equal(("KLG0003", "\"pattern\""), (Assert.Single(run.Diagnostics).Id, TextTests.Text(run, run.Diagnostics[0])));
        HostileSchema.AssertCompiles(run);
        Assert.Empty(GeneratedCode.Load(run).Read("KlingGen.TestXRequest", """{"a":"anything"}""").Validate());
    }

    [Theory]
    [InlineData(@"^\p{L}+$", "abc", "123")]
    [InlineData("(?<=a)b", "ab", "b")]
    [InlineData(@"(?<year>\d{4})-\k<year>", "2026-2026", "2026-2025")]
    [InlineData("^(?:a|b)$", "a", "a\n")]
    [InlineData("^a.c$", "abc", "a\u2028c")]
    [InlineData(@"^\d$", "1", "\u0663")]
    [InlineData("^[$.]$", "$", "x")]
    [InlineData(@"^\$\.$", "$.", "$x")]
    [InlineData("\"\"\"", "\"\"\"", "\"")]
    [InlineData("^[^]$", "]", "ab")]
    public void A_pattern_means_what_it_means_in_ECMAScript(string pattern, string fits, string not)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "string", "pattern": {{HostileSchema.Quote(pattern)}} }"""))]);

        HostileSchema.AssertCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);
        if (run.Diagnostics.IsEmpty)
        {
            Assert.Empty(code.Read("KlingGen.TestXRequest", $$"""{"a":{{HostileSchema.Quote(fits)}}}""").Validate());
            Assert.Single(code.Read("KlingGen.TestXRequest", $$"""{"a":{{HostileSchema.Quote(not)}}}""").Validate());
        }
    }

    [Theory]
    [InlineData(@"^\u{1F600}$", "😀", "😁")]
    [InlineData(@"^\u{41}$", "A", "B")]
    [InlineData(@"^\uD83D\uDE00$", "😀", "😁")]
    [InlineData(@"^[\uD83D\uDE00]$", "😀", "😁")]
    [InlineData(@"^[\u{1F600}-\u{1F64F}]{2}$", "😀🙏", "😀")]
    [InlineData(@"^[\u{1F600}-\u{1F64F}]$", "😀", "🚀")]
    [InlineData(@"^[\u{10000}-\u{10FFFF}]$", "🚀", "a")]
    [InlineData(@"^[a\u{FFFF}-\u{10001}]$", "\U00010001", "\U00010002")]
    [InlineData(@"^[^\u{1F600}]$", "😁", "😀")]
    [InlineData("^[^a]$", "😀", "a")]
    [InlineData("^[😀-😂]$", "😁", "😃")]
    [InlineData("^😀+$", "😀😀", "😀a")]
    [InlineData("^.{1,2}$", "😀😀", "abc")]
    [InlineData("^[^]{2}$", "😀\n", "😀")]
    [InlineData(@"^\W\D\S$", "😀😀😀", "a😀😀")]
    [InlineData(@"^[\D]$", "😀", "1")]
    [InlineData(@"^\s$", "\uFEFF", "\u0085")]
    [InlineData(@"^\S$", "\u0085", "\u2028")]
    [InlineData(@"\bcat\b", "écat", "xcat")]
    [InlineData(@"a\Bc", "ac", "a c")]
    [InlineData(@"^\p{Lowercase_Letter}+$", "aé", "aB")]
    [InlineData(@"^\p{General_Category=Uppercase_Letter}\p{gc=Nd}$", "É1", "é1")]
    [InlineData(@"^\P{L}$", "😀", "a")]
    [InlineData(@"^[\p{L}\p{M}]+$", "e\u0301", "1")]
    [InlineData(@"^\p{ASCII}$", "~", "é")]
    [InlineData(@"^[a-z-[aeiou]$", "[", "B")]
    [InlineData(@"^[\]\-\\^]+$", @"]-\^", "a")]
    public void A_pattern_counts_code_points(string pattern, string fits, string not)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "string", "pattern": {{HostileSchema.Quote(pattern)}} }"""))]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Empty(run.Diagnostics);
        GeneratedCode code = GeneratedCode.Load(run);
        Assert.Empty(code.Read("KlingGen.TestXRequest", $$"""{"a":{{HostileSchema.Quote(fits)}}}""").Validate());
        Assert.Single(code.Read("KlingGen.TestXRequest", $$"""{"a":{{HostileSchema.Quote(not)}}}""").Validate());
    }
}
