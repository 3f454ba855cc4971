using System.Text;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Tests.Hostile;

/// <summary>Files as people and tools leave them behind.</summary>
public sealed class FileTests
{
    private static readonly string _good = HostileSchema.WithProperties("good", ("prompt", """{ "type": "string", "maxLength": 9 }""")).GetText()!.ToString();

    [Fact]
    public void A_byte_order_mark_that_was_read_as_text_does_no_harm() =>
        HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of([new TestFile("/project/x.json", "\uFEFF" + _good)]));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void The_encoding_of_a_file_does_not_matter(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        using MemoryStream stream = new([.. encoding.GetPreamble(), .. encoding.GetBytes(_good.Replace("prompt", "prömpt", StringComparison.Ordinal))]);
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/x.json", SourceText.From(stream, encoding))]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.NotEmpty(run.Output.GetTypeByMetadataName("KlingGen.TestGoodRequest")!.GetMembers("Prömpt"));
    }

    [Fact]
    public void A_file_of_another_encoding_read_as_UTF8_is_KLG0001()
    {
        using MemoryStream stream = new(Encoding.Unicode.GetBytes(_good));
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/x.json", SourceText.From(stream, Encoding.UTF8))]);

        Assert.All(run.Diagnostics, d => Assert.Equal("KLG0001", d.Id));
        Assert.NotEmpty(run.Diagnostics);
        HostileSchema.AssertCompiles(run);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_KLG0001() =>
        Assert.Equal("KLG0001", Assert.Single(GeneratorRun.Of([new TestFile("/project/x.json", (SourceText?)null)]).Diagnostics).Id);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(150)]
    [InlineData(-1)]
    public void A_truncated_file_is_KLG0001_at_its_end_and_the_others_generate(int length)
    {
        string text = _good.TrimEnd();
        text = text[..(length < 0 ? text.Length + length : length)];
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/x.json", text), HostileSchema.WithProperties("other", ("a", """{ "type": "string" }"""))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("KLG0001", text.Length), (diagnostic.Id, diagnostic.Location.SourceSpan.End));
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.TestOtherRequest"));
        HostileSchema.AssertCompiles(run);
    }

    [Fact]
    public void A_name_that_comes_twice_is_KLG0001_at_the_second()
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", """{ "type": "string" }"""), ("a", """{ "type": "integer" }"""))]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("KLG0001", "\"a\""), (diagnostic.Id, TextTests.Text(run, diagnostic)));
        HostileSchema.AssertCompiles(run);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"$defs\":{\"A\":{\"items\":[", "]}}}")]
    [InlineData("[", "")]
    public void Ten_thousand_levels_are_KLG0001(string open, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/x.json", text)]);

        Assert.Equal("KLG0001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_file_of_many_megabytes_generates()
    {
        string filler = new('x', 4_500);
        string text = _good.Replace("\"maxLength\"", $"\"examples\": [{string.Join(", ", Enumerable.Repeat($"{{\"{filler}\": [1, 2, 3, \"{filler}\"]}}", 1_000))}], \"maxLength\"", StringComparison.Ordinal);
        Assert.InRange(text.Length, 9_000_000, 10_000_000);
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/x.json", text)]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.TestGoodRequest"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_of_50_megabytes_whole_or_truncated_is_KLG0002_at_its_beginning_and_the_others_generate(bool isWhole)
    {
        string start = """{ "x-fal-endpoints": ["test/huge"], "$defs": { "Request": { "type": "object", "properties": { """;
        string text = start + string.Concat(Enumerable.Repeat("\"m\": { \"type\": \"string\" },", 2_000_000)) + (isWhole ? "\"z\": {} } } } }" : "");
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/huge.json", text), new TestFile("/project/x.json", _good)]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.InRange(text.Length, 50_000_000, int.MaxValue);
        Assert.Equal(("KLG0002", "/project/huge.json", 0), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan.Start));
        Assert.Contains("at most 10,000,000", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.NotNull(run.Output.GetTypeByMetadataName("KlingGen.TestGoodRequest"));
        HostileSchema.AssertCompiles(run);
    }

    [Fact]
    public void An_object_of_two_thousand_members_and_an_enumeration_of_ten_thousand_values_compile() => HostileSchema.AssertCleanAndCompiles(GeneratorRun.Of(
    [
        HostileSchema.WithProperties("many", [.. Enumerable.Range(0, 2_000).Select(i => ($"member_{i}", """{ "type": "string" }"""))]),
        HostileSchema.WithProperties("choice", ("a", $$"""{ "type": "string", "enum": [{{string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"\"v{i}\""))}}] }""")),
    ]));

    [Fact]
    public void Files_of_one_name_in_several_folders_and_names_that_differ_by_case_all_generate()
    {
        string[] paths =
        [
            "/project/a/x.json", "/project/b/x.json", "/project/x.json", "/x.json", "/elsewhere/project/x.json", "/project/X.json", "/project/a.x.json", "/project/a_x.json", "/project/a/X.JSON",
            "/project/a-x.json", "/project/ü.json", "/project/ä.json", "/project/.json", "/project/json", "/project/x.openapi.json", "/project/KlingClient.json", "/project/klingjsonresolver.json",
            "/project/Polyfills.json", "/project/ .json", "/project/😀.json", "/project/" + new string('l', 240) + ".json", "/project/" + new string('l', 241) + ".json", "/project/x2.json",
            @"C:\project\x.json", "//server/share/x.json", "/project/a:b.json", "/project/a\"b<c>|?*.json", "/project/a\nb.json",
        ];
        GeneratorRun run = GeneratorRun.Of([.. paths.Select((path, i) => new TestFile(path, _good.Replace("test/good", "test/good" + i, StringComparison.Ordinal)))]);

        HostileSchema.AssertCleanAndCompiles(run);
        Assert.Equal(paths.Length, run.Result.GeneratedSources.Count(s => s.SourceText.ToString().Contains("IKlingRequest", StringComparison.Ordinal)));
        Assert.Distinct(run.Result.GeneratedSources.Select(s => s.HintName), StringComparer.OrdinalIgnoreCase);
        Assert.All(run.Result.GeneratedSources, s => Assert.InRange(s.HintName.Length, 1, 180));
    }
}
