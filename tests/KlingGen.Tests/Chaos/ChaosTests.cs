using System.Globalization;
using KlingGen.Emulator;
using KlingGen.Tests.Support;
using Xunit.Abstractions;

namespace KlingGen.Tests.Chaos;

/// <summary>A thousand jobs through a queue that fails in every way it can, restarts included, and that chance of a fixed seed decides on.</summary>
[Collection(nameof(ChaosCollection))]
public sealed class ChaosTests(ITestOutputHelper output)
{
    private const int Jobs = 1000;
    private const int AtOnce = 32;
    private const int Restarts = 4;

    // Every kind of call that a job makes, in the ways that jobs are followed.
    private static readonly FalCall[] _calls = [FalCall.Submit, FalCall.Status, FalCall.Stream, FalCall.Result, FalCall.Cancel];

    [Theory]
    [InlineData(KlingFollowing.Polling, 20261120, 8)]
    [InlineData(KlingFollowing.Streaming, 7, 8)]
    [InlineData(KlingFollowing.Polling, 3, 0)]
    public async Task Every_job_has_one_outcome_none_is_submitted_twice_and_no_handle_is_lost(KlingFollowing following, int seed, int repeats)
    {
        FalFaultRates rates = FalFaultRates.All(seed, 0.15) with { LongestDelay = TimeSpan.FromMilliseconds(20) };
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromMilliseconds(2), RunsFor = TimeSpan.FromMilliseconds(5), Faults = rates });
        using ClipClient client = new(new KlingClientOptions
        {
            ApiKey = ClipClient.Key,
            QueueAddress = fal.QueueAddress,
            Following = following,
            PollInterval = TimeSpan.FromMilliseconds(5),
            MaxPollInterval = TimeSpan.FromMilliseconds(20),
            MaxRepeats = repeats,
        });
        Memory memory = new();

        List<KlingOutcome<Clip>> outcomes = [];
        await foreach (KlingOutcome<Clip> outcome in client.Clips.RunManyAsCompletedAsync(Scenes(fal), AtOnce))
        {
            outcomes.Add(outcome);
            memory.Sample();
        }

        long kept = memory.Kept();
        Dictionary<string, FalJob> byPrompt = fal.Jobs.GroupBy(Prompt).ToDictionary(jobs => jobs.Key, jobs => jobs.Single());

        // One outcome each, and no scene taken twice: Single above.
        Assert.Equal(Enumerable.Range(0, Jobs), outcomes.Select(outcome => outcome.Index).Order());
        KlingOutcome<Clip>[] failed = [.. outcomes.Where(outcome => !outcome.IsSuccess)];
        Assert.All(failed, outcome => Assert.IsAssignableFrom<KlingException>(outcome.Error));
        foreach (KlingOutcome<Clip> outcome in outcomes)
        {
            bool wasTaken = byPrompt.TryGetValue(Scene(outcome.Index).Prompt!, out FalJob? job);
            if (outcome.Job is not null)
            {
                Assert.Equal(job!.RequestId, outcome.Job.RequestId);
            }
            else if (wasTaken)
            {
                // Its id never came back; the error must say so.
                Assert.True(((KlingException)outcome.Error!).JobMayExist, outcome.Error.ToString());
                Assert.NotNull(((KlingException)outcome.Error).SubmittedAt);
            }
        }

        // A job that was lost sight of is found again by its handle.
        KlingOutcome<Clip>[] resumable = [.. failed.Where(outcome => outcome.Job is not null)];
        foreach (KlingOutcome<Clip> outcome in resumable)
        {
            KlingResult<Clip> result = await ResumeAsync(client, KlingJobReference.Parse(outcome.Job!.ToString()));
            Assert.Equal(outcome.Job.RequestId, result.RequestId);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{following}, seed {seed}, {repeats} repeats: {Jobs} jobs, {outcomes.Count} outcomes: {outcomes.Count - failed.Length} succeeded, {resumable.Length} lost sight of and resumed, {failed.Length - resumable.Length} without an id. {fal.Jobs.Count} jobs taken, 0 twice. Calls {string.Join(", ", fal.CallsReceived)}. Faults {string.Join(", ", fal.FaultsGiven)}, {Restarts} restarts. Memory: peak {memory.Peak / 1024:N0} KB over the beginning, kept {kept / 1024:N0} KB for {fal.Jobs.Count} jobs of the emulator and {outcomes.Count} outcomes."));
        CheckFaults(fal, rates);
        Assert.True(repeats > 0 || resumable.Length > 0, "Without repeats jobs must have been lost sight of, or this shows nothing.");
        Assert.InRange(kept, long.MinValue, Jobs * 64L * 1024);
        Assert.InRange(memory.Peak, long.MinValue, 256L * 1024 * 1024);
    }

    // How many calls a job makes is a matter of time; which of them fail, and how, is the seed's alone.
    private static void CheckFaults(FalEmulator fal, FalFaultRates rates)
    {
        Dictionary<FalFaultKind, int> expected = [];
        foreach ((FalFaultKind kind, int count) in _calls.SelectMany(call => rates.Expect(call, fal.CallsReceived.GetValueOrDefault(call))))
        {
            expected[kind] = expected.GetValueOrDefault(kind) + count;
        }

        Assert.Equal(expected.OrderBy(fault => fault.Key), fal.FaultsGiven.OrderBy(fault => fault.Key));
        Assert.Equal(Enum.GetValues<FalFaultKind>(), expected.Keys.Order());

        // Only those under way while the queue is down may not come in.
        Assert.InRange(fal.CallsReceived[FalCall.Submit], Jobs - (Restarts * AtOnce), int.MaxValue);
    }

    // The queue is restarted between two scenes, with all others under way. A list that went on meanwhile would spend itself on refused connections.
    private static IEnumerable<ClipRequest> Scenes(FalEmulator fal)
    {
        for (int i = 0; i < Jobs; i++)
        {
            if (i > 0 && i % (Jobs / (Restarts + 1)) == 0)
            {
                Task.Run(() => fal.RestartAsync()).GetAwaiter().GetResult();
            }

            yield return Scene(i);
        }
    }

    private static ClipRequest Scene(int number) => new() { Prompt = string.Create(CultureInfo.InvariantCulture, $"Scene {number} of the advert.") };

    private static string Prompt(FalJob job)
    {
        using System.Text.Json.JsonDocument body = System.Text.Json.JsonDocument.Parse(job.Body);
        return body.RootElement.GetProperty("prompt").GetString()!;
    }

    private static async Task<KlingResult<Clip>> ResumeAsync(ClipClient client, KlingJobReference reference)
    {
        // The queue goes on failing: whoever resumes may have to again.
        for (int tries = 0; ; tries++)
        {
            try
            {
                return await client.Clips.Resume(reference).WaitAsync();
            }
            catch (KlingException) when (tries < 50)
            {
            }
        }
    }

    /// <summary>What the heap holds over what it held at first.</summary>
    private sealed class Memory
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);

        public long Peak { get; private set; }

        public void Sample() => Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: false) - _before);

        public long Kept() => GC.GetTotalMemory(forceFullCollection: true) - _before;
    }
}
