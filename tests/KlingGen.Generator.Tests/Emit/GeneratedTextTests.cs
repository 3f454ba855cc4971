using System.Text;
using KlingGen.Generator.Tests.Hostile;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Generated texts are kept in few bytes; nobody may notice.</summary>
public sealed class GeneratedTextTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("d\u00e9j\u00e0 vu \u00ff")]
    [InlineData("\u0100 \u2013 \u65e5\u672c")]
    [InlineData("\ud83c\udfac")]
    public void A_text_is_the_same_as_the_compilers_own_text_of_the_same_characters(string description)
    {
        GeneratorRun run = GeneratorRun.Of([HostileSchema.WithProperties("x", ("a", $$"""{ "type": "string", "description": "{{description}}" }"""))]);

        Assert.Contains(run.Result.GeneratedSources, source => source.SourceText.ToString().Contains(description, StringComparison.Ordinal));
        foreach (GeneratedSourceResult source in run.Result.GeneratedSources)
        {
            SourceText text = source.SourceText;
            SourceText same = SourceText.From(text.ToString(), Encoding.UTF8);
            TextSpan middle = TextSpan.FromBounds(text.Length / 3, text.Length / 2);
            Assert.Equal(same.Encoding, text.Encoding);
            Assert.Equal(same.ChecksumAlgorithm, text.ChecksumAlgorithm);
            Assert.Equal(same.GetChecksum().AsEnumerable(), text.GetChecksum().AsEnumerable());
            Assert.Equal(same.ToString(middle), text.ToString(middle));
            Assert.Equal(same[text.Length / 2], text[text.Length / 2]);
            Assert.Equal(same.Lines.Count, text.Lines.Count);
            Assert.True(text.ContentEquals(same) && same.ContentEquals(text));
            Assert.False(text.ContentEquals(text.Replace(text.Length / 2, 1, "~")));
        }

        Assert.Empty(run.CompilerComplaints());
    }
}
