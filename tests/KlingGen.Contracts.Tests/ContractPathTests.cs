namespace KlingGen.Contracts.Tests;

public sealed class ContractPathTests
{
    [Theory]
    [InlineData("/a/v3/../shared/x.json", "/a/shared/x.json")]
    [InlineData("/a//b/./c", "/a/b/c")]
    [InlineData("/../a", "/a")]
    [InlineData("../a", "../a")]
    [InlineData("a/../../b", "../b")]
    [InlineData(@"C:\a\..\b.json", "C:/b.json")]
    [InlineData("C:/../../b", "C:/b")]
    [InlineData("//server/share/a", "//server/share/a")]
    [InlineData("/a/.hidden/b.c.json", "/a/.hidden/b.c.json")]
    [InlineData("/a/b/", "/a/b")]
    [InlineData("/a/b/..", "/a")]
    [InlineData("./a", "a")]
    [InlineData("/", "/")]
    [InlineData("", "")]
    public void A_path_is_written_without_detours(string path, string expected) => Assert.Equal(expected, ContractPath.Normalize(path));

    [Theory]
    [InlineData("/a/v3/x.json", "../shared/s.json", "/a/shared/s.json")]
    [InlineData("/a/v3/x.json", "/b/s.json", "/b/s.json")]
    [InlineData("x.json", "s.json", "s.json")]
    public void A_relative_path_starts_at_the_folder_of_the_file(string file, string relative, string expected) =>
        Assert.Equal(expected, ContractPath.Resolve(file, relative));
}
