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
}
