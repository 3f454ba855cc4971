using System.Globalization;
using KlingGen.Emulator;
using KlingGen.Tests.Support;
using Xunit.Abstractions;

namespace KlingGen.Tests.Chaos;

/// <summary>A thousand jobs through a queue that fails in every way it can, restarts included, and that chance of a fixed seed decides on.</summary>
public sealed class ChaosTests(ITestOutputHelper output)
{
    private const int Jobs = 1000;

    [Theory]
    [InlineData(KlingFollowing.Polling, 20261120, 8)]
    [InlineData(KlingFollowing.Streaming, 7, 8)]
    [InlineData(KlingFollowing.Polling, 3, 0)]
    public async Task Every_job_has_one_outcome_none_is_submitted_twice_and_no_handle_is_lost(KlingFollowing following, int seed, int repeats)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions
        {
            QueuedFor = TimeSpan.FromMilliseconds(2),
            RunsFor = TimeSpan.FromMilliseconds(5),
            Faults = FalFaultRates.All(seed, 0.15) with { LongestDelay = TimeSpan.FromMilliseconds(20) },
        });
        using ClipClient client = new(new KlingClientOptions
        {
            ApiKey = ClipClient.Key,
            QueueAddress = fal.QueueAddress,
            Following = following,
            PollInterval = TimeSpan.FromMilliseconds(5),
            MaxPollInterval = TimeSpan.FromMilliseconds(20),
            MaxRepeats = repeats,
        });
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Restarts restarts = new(fal, every: Jobs / 6);

        List<KlingOutcome<Clip>> outcomes = [];
        await foreach (KlingOutcome<Clip> outcome in client.Clips.RunManyAsCompletedAsync(Enumerable.Range(0, Jobs).Select(Scene), concurrency: 32, progress: restarts))
        {
            outcomes.Add(outcome);
        }

        await restarts.Last;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
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
        int found = 0;
        foreach (KlingOutcome<Clip> outcome in resumable)
        {
            KlingResult<Clip> result = await ResumeAsync(client, KlingJobReference.Parse(outcome.Job!.ToString()));
            Assert.Equal(outcome.Job.RequestId, result.RequestId);
            found++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{following}, seed {seed}, {repeats} repeats: {outcomes.Count - failed.Length} succeeded, {resumable.Length} lost sight of and {found} resumed, {failed.Length - resumable.Length} without an id; {fal.Jobs.Count} jobs taken; faults {string.Join(", ", fal.FaultsGiven)}; {restarts.Times} restarts; {kept / 1024} KB kept for {fal.Jobs.Count} jobs of the emulator and {outcomes.Count} outcomes."));
        Assert.True(found > 100 || repeats > 0, "Without repeats many jobs must have been lost sight of, or this shows nothing.");
        Assert.InRange(fal.FaultsGiven.Values.Sum(), 150, int.MaxValue);
        Assert.True(restarts.Times >= 2);
        Assert.InRange(kept, long.MinValue, Jobs * 64L * 1024);
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

    /// <summary>Restarts the emulator each time so many jobs more have been submitted.</summary>
    private sealed class Restarts(FalEmulator fal, int every) : IProgress<KlingBatchUpdate>
    {
        private readonly HashSet<int> _seen = [];

        public int Times { get; private set; }

        public Task Last { get; private set; } = Task.CompletedTask;

        public void Report(KlingBatchUpdate value)
        {
            lock (_seen)
            {
                if (_seen.Add(value.Index) && _seen.Count % every == 0)
                {
                    Times++;
                    Task before = Last;
                    Last = Task.Run(async () =>
                    {
                        await before;
                        await fal.RestartAsync();
                    });
                }
            }
        }
    }
}
