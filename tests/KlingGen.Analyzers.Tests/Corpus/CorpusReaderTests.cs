using KlingGen.Testing.Corpus;

namespace KlingGen.Analyzers.Tests.Corpus;

public sealed class CorpusReaderTests
{
    [Fact]
    public void Marks_and_settings_are_no_part_of_the_code()
    {
        CorpusCase one = CorpusReader.Read(
            "Shape/Name",
            "//# target: V3\n//# run\nclass A\n{ //! KLG1001 KLG1002\n}   //~ a reason\n");

        Assert.Equal("\n\nclass A\n{\n}\n", one.Main.Files.Single().Text);
        Assert.Equal("V3", one.Target);
        Assert.True(one.Runs);
        Assert.Equal([(4, "KLG1001"), (4, "KLG1002")], one.Expected);
        Assert.Equal(5, one.Innocent.Single().Key);
    }

    [Fact]
    public void Further_files_and_projects_keep_the_lines_of_the_case()
    {
        CorpusCase one = CorpusReader.Read(
            "Shape/Name",
            "class A;\n//# file: B.cs\nclass B; //! KLG1003\n//# project: Shared\nclass C;\n");

        Assert.Equal(["Case.cs", "B.cs"], one.Main.Files.Select(file => file.Name));
        Assert.Equal([(3, "KLG1003")], one.Expected);
        Assert.Equal(3, one.Main.Files[1].FirstLine);
        Assert.Equal("Shared", one.References.Single().Name);
    }

    [Theory]
    [InlineData("//# targets: V3\nclass A;")]
    [InlineData("class A;\n//# target: V3")]
    [InlineData("class A; //! 1002")]
    [InlineData("class A; //! KLG1002 because")]
    [InlineData("class A;\n//# project: Shared\nclass B; //! KLG1002")]
    public void A_mistake_is_not_passed_over(string text) => Assert.Throws<FormatException>(() => CorpusReader.Read("Shape/Name", text));
}
