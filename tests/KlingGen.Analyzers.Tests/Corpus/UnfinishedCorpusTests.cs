using KlingGen.Analyzers.Tests.Rules;
using KlingGen.Testing.Corpus;
using KlingGen.Testing.Verifiers;
using Microsoft.CodeAnalysis;

namespace KlingGen.Analyzers.Tests.Corpus;

/// <summary>An editor asks for diagnostics while code is half-typed, and of code bases that do not compile. No rule may throw or hang there.</summary>
public sealed class UnfinishedCorpusTests
{
    // A failure names its case and place, so that it can be repeated.
    private const int Seed = 20261121;

    public static TheoryData<int> Shares { get; } = [0, 1, 2, 3];

    public static TheoryData<int> Crowds { get; } = [.. Enumerable.Range(0, 24)];

    [Theory]
    [MemberData(nameof(Shares))]
    public async Task No_rule_throws_on_cases_that_are_cut_off_or_lack_a_piece(int share)
    {
        Random random = new(Seed + share);
        foreach (CorpusCase one in CorpusReader.All.Where((_, number) => number % Shares.Count == share))
        {
            CorpusFile file = one.Main.Files[random.Next(one.Main.Files.Count)];
            int place = random.Next(file.Text.Length);
            string cut = random.Next(2) == 0 ? file.Text[..place] : file.Text.Remove(place, Math.Min(random.Next(1, 30), file.Text.Length - place));
            CorpusFile[] files = [.. one.Main.Files.Select(other => ReferenceEquals(other, file) ? other with { Text = cut } : other)];
            await AssertAnalyzesAsync(one with { Main = one.Main with { Files = files } }, $"{one.Name}, {file.Name} cut at {place}");
        }
    }

    [Fact]
    public async Task No_rule_throws_where_a_member_has_no_name_yet()
    {
        CorpusCase one = CorpusReader.Find("Dtos/A_snake_case_policy_in_options_of_the_same_method");
        CorpusFile file = one.Main.Files[0];
        string text = file.Text.Replace("string NegativePrompt, double CfgScale", "string , double CfgScale", StringComparison.Ordinal);
        Assert.NotEqual(file.Text, text);
        foreach (string half in new[] { text, text.Replace("string Prompt, string ,", "string ,", StringComparison.Ordinal), text.Replace(", double CfgScale", "", StringComparison.Ordinal) })
        {
            await AssertAnalyzesAsync(one with { Main = one.Main with { Files = [file with { Text = half }] } }, half);
        }
    }

    [Fact]
    public async Task No_rule_throws_where_a_method_replaces_a_property()
    {
        const string Half = """
            public abstract class Sender
            {
                protected abstract string Model { get; }
                public object Build(string prompt) => new { prompt, negative_prompt = "blur" };
            }

            public sealed class Kling : Sender
            {
                protected override string Model() => "fal-ai/kling-video/v3/pro/text-to-video";
            }
            """;
        CorpusCase one = CorpusReader.All[0];
        await AssertAnalyzesAsync(one with { Main = one.Main with { Files = [one.Main.Files[0] with { Text = Half }] }, References = [] }, Half);
    }

    // So few that the time, which grows with the square of them, stays small, and so many that the same names recur.
    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task No_rule_throws_on_many_cases_in_one_project_where_every_name_is_declared_many_times(int crowd)
    {
        CorpusFile[] files =
        [
            .. CorpusReader.All
                .Where((_, number) => number % Crowds.Count == crowd)
                .SelectMany(one => one.Main.Files.Concat(one.References.SelectMany(project => project.Files)))
                .Select((file, number) => file with { Name = $"File{number}.cs" }),
        ];
        CorpusCase all = CorpusReader.All[0] with { Main = new CorpusProject("Test", files), References = [], Target = null };
        await AssertAnalyzesAsync(all, $"crowd {crowd}");
    }

    private static async Task AssertAnalyzesAsync(CorpusCase one, string what)
    {
        Exception? thrown = await Record.ExceptionAsync(() => Analysis.RunAsync(CorpusSolution.Create(one), AllRules.Create()));
        Assert.True(thrown is null, $"{what}: {thrown}");
    }
}
