using KlingGen.Emulator.Faults;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Faults;

public sealed class SeededFaultTests
{
    [Fact]
    public void The_same_seed_gives_the_same_faults_and_another_seed_others()
    {
        Assert.Equal(Draw(7, FalCall.Status), Draw(7, FalCall.Status));
        Assert.NotEqual(Draw(7, FalCall.Status), Draw(8, FalCall.Status));
    }

    [Fact]
    public void Calls_of_other_kinds_in_between_change_nothing()
    {
        SeededFaults faults = new(FalFaultRates.All(7, 0.5));
        List<string?> drawn = [];
        for (int i = 0; i < 500; i++)
        {
            faults.Next(FalCall.Submit);
            drawn.Add(Describe(faults.Next(FalCall.Status)));
        }

        Assert.Equal(Draw(7, FalCall.Status), drawn);
    }

    [Fact]
    public void Every_kind_of_fault_happens_at_about_its_rate()
    {
        SeededFaults faults = new(FalFaultRates.All(1, 0.7) with { LongestBurst = 1 });
        FalFault?[] drawn = [.. Enumerable.Range(0, 20_000).Select(_ => faults.Next(FalCall.Submit))];

        foreach (FalFaultKind kind in new[] { FalFaultKind.DropBefore, FalFaultKind.DropAfter, FalFaultKind.Delay, FalFaultKind.Truncate, FalFaultKind.WrongContentType })
        {
            Assert.InRange(drawn.Count(fault => fault?.Kind == kind), 1800, 2200);
        }

        Assert.InRange(drawn.Count(fault => fault?.Answer?.Status == 429), 1800, 2200);
        Assert.InRange(drawn.Count(fault => fault?.Answer?.Status >= 500), 1800, 2200);
        Assert.InRange(drawn.Count(fault => fault is null), 5600, 6400);
    }

    [Fact]
    public void The_front_door_never_takes_what_it_answers_503_or_429_to()
    {
        SeededFaults faults = new(FalFaultRates.All(1, 1));

        for (int i = 0; i < 5000; i++)
        {
            if (faults.Next(FalCall.Submit) is { Kind: FalFaultKind.AnswerAfter } fault)
            {
                Assert.Contains(fault.Answer!.Status, new[] { 500, 502, 504 });
            }
        }
    }

    [Fact]
    public async Task What_an_emulator_gives_is_what_the_seed_says_of_so_many_calls()
    {
        FalFaultRates rates = FalFaultRates.All(11, 0.4) with { LongestDelay = TimeSpan.Zero };
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { Faults = rates });
        using HttpClient http = new();
        for (int i = 0; i < 100; i++)
        {
            try
            {
                using HttpResponseMessage answer = await http.GetAsync(new Uri(fal.QueueAddress, "fal-ai/kling-video/requests/none/status"));
            }
            catch (HttpRequestException)
            {
                // A connection that was dropped, or an answer that was cut off.
            }
        }

        Assert.InRange(fal.CallsReceived[FalCall.Status], 100, int.MaxValue);
        Assert.Equal(rates.Expect(FalCall.Status, fal.CallsReceived[FalCall.Status]), fal.FaultsGiven);
        Assert.NotEqual(rates.Expect(FalCall.Status, 10), fal.FaultsGiven);
        Assert.Throws<ArgumentOutOfRangeException>(() => rates.Expect(FalCall.Status, -1));
    }

    [Fact]
    public async Task An_emulator_with_faults_gives_them_to_every_kind_of_call()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { Faults = new FalFaultRates { DropBefore = 1 } });
        using QueueCaller caller = new(fal.QueueAddress);

        foreach (string path in new[] { "fal-ai/kling-video/requests/x/status", "fal-ai/kling-video/requests/x/status/stream", "fal-ai/kling-video/requests/x", "files/x.mp4" })
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => caller.GetAsync(path));
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PostAsync(QueueCaller.Endpoint));
        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PutAsync("fal-ai/kling-video/requests/x/cancel"));
        await Assert.ThrowsAsync<HttpRequestException>(() => caller.PostAsync("storage/upload/initiate"));
        Assert.Equal(7, fal.FaultsGiven[FalFaultKind.DropBefore]);
        Assert.Equal(200, (await caller.GetAsync("")).Status);
    }

    [Fact]
    public async Task Rates_that_make_no_sense_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FalEmulator.StartAsync(new FalEmulatorOptions { Faults = new FalFaultRates { DropBefore = -0.1 } }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FalEmulator.StartAsync(new FalEmulatorOptions { Faults = new FalFaultRates { DropBefore = 0.6, Delay = 0.6 } }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FalEmulator.StartAsync(new FalEmulatorOptions { Faults = new FalFaultRates { LongestBurst = 0 } }));
    }

    private static List<string?> Draw(int seed, FalCall call)
    {
        SeededFaults faults = new(FalFaultRates.All(seed, 0.5));
        return [.. Enumerable.Range(0, 500).Select(_ => Describe(faults.Next(call)))];
    }

    private static string? Describe(FalFault? fault) => fault is null ? null : $"{fault.Kind} {fault.Pause} {fault.Bytes} {fault.Answer?.Status}";
}
