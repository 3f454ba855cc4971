using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Faults;

public sealed class RestartTests
{
    [Fact]
    public async Task After_a_restart_the_address_is_the_same_and_jobs_went_on()
    {
        ManualTimeProvider time = new();
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromSeconds(1), RunsFor = TimeSpan.FromSeconds(1), TimeProvider = time });
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        Uri before = fal.QueueAddress;

        await fal.RestartAsync();
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(before, fal.QueueAddress);
        Assert.Equal(200, (await caller.GetAsync(job)).Status);
        await caller.SubmitAsync();
        Assert.Equal(2, fal.Jobs.Count);
    }

    [Fact]
    public async Task Meanwhile_connections_break_and_new_ones_are_refused()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromHours(1) });
        using QueueCaller caller = new(fal.QueueAddress);
        string job = await caller.SubmitAsync();
        using EventReader stream = await caller.OpenAsync(job + "/status/stream");
        await stream.ReadAsync();

        using CancellationTokenSource stop = new();
        Task restart = fal.RestartAsync(TimeSpan.FromHours(1), stop.Token);
        await Assert.ThrowsAnyAsync<IOException>(stream.ReadAllAsync);
        HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => caller.GetAsync(job));

        Assert.Equal(HttpRequestError.ConnectionError, refused.HttpRequestError);
        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => restart);
    }

    [Fact]
    public async Task Ten_restarts_in_a_row_find_the_port_free()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        using QueueCaller caller = new(fal.QueueAddress);
        for (int i = 0; i < 10; i++)
        {
            await caller.SubmitAsync();
            await fal.RestartAsync();
        }

        Assert.Equal(10, fal.Jobs.Count);
    }
}
