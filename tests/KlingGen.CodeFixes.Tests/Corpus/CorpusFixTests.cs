using KlingGen.Testing.Corpus;

namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>Fix All over the corpus: what it makes compiles, is not reported any more, and is what O3 takes.</summary>
public sealed class CorpusFixTests
{
    private static readonly string[] _positive =
        [.. CorpusReader.All.Where(one => one.Expected.Any(expected => expected.Id is "KLG1001" or "KLG1002" or "KLG1003")).Select(one => one.Name)];

    public static TheoryData<string> Positive { get; } = [.. _positive];

    public static TheoryData<string> Silent { get; } =
        [.. CorpusReader.All.Where(one => !one.Expected.Any()).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Positive))]
    public async Task A_payload_is_moved_or_there_is_a_reason_why_not(string name)
    {
        CorpusFix fix = await CorpusFix.FindAsync(name);
        IReadOnlyList<string> left = await fix.FindLeftAsync();
        if (NotMoved.Reasons.ContainsKey(name))
        {
            Assert.NotEmpty(left);
        }
        else
        {
            Assert.True(fix.IsChanged);
            Assert.Empty(left);
        }
    }

    [Fact]
    public void Every_reason_belongs_to_a_case() => Assert.Empty(NotMoved.Reasons.Keys.Except(_positive));

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task What_is_not_reported_is_not_changed(string name) => Assert.False((await CorpusFix.FindAsync(name)).IsChanged);
}
