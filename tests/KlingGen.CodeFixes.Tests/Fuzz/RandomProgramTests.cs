using System.Text.Json.Nodes;
using KlingGen.CodeFixes.Tests.Corpus;
using KlingGen.Testing;
using KlingGen.Testing.Corpus;
using Xunit.Abstractions;

namespace KlingGen.CodeFixes.Tests.Fuzz;

/// <summary>
/// Random programs, run before and after Fix All: what is moved sends what it should, and what is not is still reported. The same ones each time, a bounded number; for longer runs set
/// <c>KLINGGEN_FUZZ_SECONDS</c> to the number of seconds, and <c>KLINGGEN_FUZZ_SEED</c> to the first seed (default: 1). A failure shows the program.
/// </summary>
public sealed class RandomProgramTests(ITestOutputHelper output)
{
    private const int Count = 15;

    [Fact]
    public Task Containers_mean_the_same_afterwards() => CheckAsync(static seed => new RandomContainer(seed));

    [Fact]
    public Task Anonymous_objects_mean_the_same_afterwards() => CheckAsync(static seed => new RandomAnonymous(seed));

    [Fact]
    public Task Own_classes_mean_the_same_afterwards() => CheckAsync(static seed => new RandomClass(seed));

    [Fact]
    public Task Texts_mean_the_same_afterwards() => CheckAsync(static seed => new RandomText(seed));

    [Fact]
    public Task Services_mean_the_same_afterwards() => CheckAsync(static seed => new RandomService(seed), mayLeave: true, count: 6);

    [Fact]
    public Task Anonymous_objects_say_the_same_as_typed_requests() => CheckAsync(static seed => new RandomAnonymous(seed), isTyped: true, mayLeave: true);

    [Fact]
    public Task Services_say_the_same_with_typed_requests() => CheckAsync(static seed => new RandomService(seed, "anonymous", "anonymous", "dictionary", "adds"), isTyped: true, mayLeave: true, count: 6);

    private async Task CheckAsync(Func<int, RandomCode> create, bool isTyped = false, bool mayLeave = false, int count = Count)
    {
        DateTime end = DateTime.UtcNow.AddSeconds(FuzzSettings.Seconds);
        int seed = FuzzSettings.FirstSeed;
        int moved = 0;
        List<string> wrong = [];
        for (; seed < FuzzSettings.FirstSeed + count || DateTime.UtcNow < end; seed++)
        {
            string text = create(seed).Write();
            CorpusCase one = CorpusReader.Read($"Seed {seed}", text);
            CorpusFix fix;
            try
            {
                fix = isTyped ? await CorpusFix.MakeTypedAsync(one) : await CorpusFix.MakeAsync(one);
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                wrong.Add($"Seed {seed}: {exception.Message}\n{text}");
                continue;
            }

            IReadOnlyList<RecordedRequest> before = await CorpusRun.RunAsync(fix.Before);
            if (!fix.IsChanged)
            {
                wrong.AddRange(before.Any(IsOld) && (await CorpusFix.FindReportedAsync(fix.Before)).Count == 0 ? [$"Seed {seed} sends what O3 ignores, and nothing is reported:\n{text}"] : []);
                continue;
            }

            moved++;
            IReadOnlyList<RecordedRequest> after = await CorpusRun.RunAsync(fix.After);
            IReadOnlyList<string> left = await CorpusFix.FindReportedAsync(fix.After);

            // What stays must be reported; the rest is judged.
            string? difference = before.Count != after.Count
                ? $"sends {after.Count} requests, and sent {before.Count}"
                : before.Zip(after).Where(pair => left.Count == 0 || pair.First != pair.Second).Select(pair => OtherMeaning.Find($"Seed {seed}", pair.First, pair.Second)).FirstOrDefault(static found => found is not null)
                    ?? (mayLeave ? null : left.FirstOrDefault());
            wrong.AddRange(difference is null ? [] : [$"Seed {seed}: {difference}\n{text}"]);
        }

        output.WriteLine($"{moved} of {seed - FuzzSettings.FirstSeed} moved");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(moved >= (seed - FuzzSettings.FirstSeed) / (isTyped ? 15 : 4), $"{moved} moved");
    }

    private static bool IsOld(RecordedRequest request) =>
        ExpectedMove.Read(request.Body) is JsonObject body && (body["negative_prompt"] is not null || body.ContainsKey("cfg_scale"));
}
