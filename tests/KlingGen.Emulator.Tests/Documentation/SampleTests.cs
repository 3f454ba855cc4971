using KlingGen.Emulator.Tests.Support;
using KlingGen.Testing;

namespace KlingGen.Emulator.Tests.Documentation;

/// <summary>The samples of docs/emulator.md, run. The first needs a generated client, and is run with the packages.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task The_samples_on_failures_do_what_they_say()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using QueueCaller caller = new(fal.QueueAddress);

        fal.FailNextJob(FalErrors.Model("content_policy_violation", "prompt"));         // the next job ends so
        fal.FailNextRuns(2, FalErrors.Request("runner_disconnected"));                   // its first two runs fail and are repeated
        fal.FailNext(FalCall.Submit, FalErrors.TooManyRequests(TimeSpan.FromSeconds(3)));
        fal.FailNext(FalCall.Submit, FalFault.DropAfter);                                // the job is taken, its id is lost
        fal.FailNext(FalCall.Status, FalFault.Instead(new FalAnswer(503)), times: 3);
        await fal.RestartAsync();                                                        // same port, jobs kept

        Assert.Equal(429, (await caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload)).Status);
        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload));
        Assert.Equal((FalJobState.Failed, 3), (fal.Jobs[0].State, fal.Jobs[0].Runs));
        Assert.Equal(422, (await caller.GetAsync($"fal-ai/kling-video/requests/{fal.Jobs[0].RequestId}")).Status);
    }

    [Fact]
    public async Task The_sample_on_chance_starts()
    {
        var options = new FalEmulatorOptions { Faults = FalFaultRates.All(seed: 42, rate: 0.2) };

        await using FalEmulator fal = await FalEmulator.StartAsync(options);

        Assert.Empty(fal.FaultsGiven);
    }

    [Fact]
    public void Every_further_sample_of_the_page_is_run_here()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "emulator.md")).ReplaceLineEndings("\n");
        string[] here = Lines(File.ReadAllText(Path.Combine(Repository.Root, "tests", "KlingGen.Emulator.Tests", "Documentation", "SampleTests.cs")));
        string[] samples = [.. page.Split("```cs\n").Skip(2).Select(rest => rest.Split("```")[0])];

        Assert.Equal(2, samples.Length);
        Assert.All(samples.SelectMany(Lines), line => Assert.Contains(line, here));
    }

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
