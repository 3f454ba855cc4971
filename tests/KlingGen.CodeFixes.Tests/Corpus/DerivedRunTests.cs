using KlingGen.Testing;
using KlingGen.Testing.Corpus;

namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases that move and have no run of their own, run with arguments that are made up: what was valid for V3 is valid for O3 afterwards.</summary>
public sealed class DerivedRunTests
{
    private static readonly CorpusCase[] _cases =
    [
        .. CorpusReader.All.Where(one => !one.Runs
            && one.Folder != "Typed"
            && !NotMoved.Reasons.ContainsKey(one.Name)
            && one.Expected.Any(expected => expected.Id is "KLG1001" or "KLG1002" or "KLG1003")),
    ];

    [AjvFact]
    public async Task What_is_sent_afterwards_is_what_O3_takes()
    {
        List<(string Name, RecordedRequest Old, RecordedRequest Moved)> moved = [];
        List<string> wrong = [];
        foreach (CorpusCase one in _cases)
        {
            CorpusFix fix = await CorpusFix.FindAsync(one.Name);
            (IReadOnlyList<RecordedRequest> before, IReadOnlyList<string> thrown) = await DerivedRun.RunAsync(fix.Before);
            (IReadOnlyList<RecordedRequest> after, IReadOnlyList<string> thrownAfter) = await DerivedRun.RunAsync(fix.After);
            (RecordedRequest Old, RecordedRequest New)[] pairs = [.. before.Zip(after)];
            (RecordedRequest Old, RecordedRequest New)[] own = [.. pairs.Where(pair => pair.Old != pair.New)];
            if (before.Count != after.Count || !thrown.SequenceEqual(thrownAfter))
            {
                wrong.Add($"{one.Name} sends {after.Count} requests, and sent {before.Count}; it ends with {string.Join(", ", thrownAfter)}, and ended with {string.Join(", ", thrown)}");
            }
            else if (own.Length == 0 != NotRun.Reasons.ContainsKey(one.Name))
            {
                wrong.Add($"{one.Name}: {own.Length} of {pairs.Length} requests change; {string.Join(", ", thrown)}");
            }

            wrong.AddRange(own.Select(pair => OtherMeaning.Find(one.Name, pair.Old, pair.New)).OfType<string>());
            moved.AddRange(own.Select(pair => (one.Name, pair.Old, pair.New)));
        }

        HashSet<RecordedRequest> valid = new(ContractCheck.Validate(moved.Select(static pair => pair.Old)).Where(static check => check.Errors.Length == 0).Select(static check => check.Request), ReferenceEqualityComparer.Instance);
        Dictionary<RecordedRequest, string> judged = new(ReferenceEqualityComparer.Instance);
        foreach ((string name, _, RecordedRequest request) in moved.Where(pair => valid.Contains(pair.Old)))
        {
            judged.Add(request, name);
        }

        wrong.AddRange(ContractCheck.Validate(judged.Keys)
            .Where(static check => check.Errors.Length > 0)
            .Select(check => $"{judged[check.Request]}: {string.Join("; ", check.Errors)}: {check.Request.Body}"));
        wrong.AddRange(moved.Select(static pair => pair.Name).Except(judged.Values).Where(static name => !NotRun.Unjudged.ContainsKey(name)).Select(name => $"{name}: what it sends was valid for no V3 endpoint before"));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(judged.Count >= 40, $"{judged.Count} of {moved.Count} requests were valid before");
    }

    [Fact]
    public void Every_reason_belongs_to_a_case() => Assert.Empty(NotRun.Reasons.Keys.Concat(NotRun.Unjudged.Keys).Except(_cases.Select(static one => one.Name)));
}
