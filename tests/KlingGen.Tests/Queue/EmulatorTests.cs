using KlingGen.Emulator;
using KlingGen.Emulator.Tests.Support;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Queue;

/// <summary>Against the emulator: both ways to follow, options and every documented error. What fal's own client does too is in the emulator's tests, as one list for both.</summary>
public sealed class EmulatorTests
{
    private static readonly FalEmulatorOptions _quick = new() { QueuedFor = TimeSpan.FromMilliseconds(20), RunsFor = TimeSpan.FromMilliseconds(40) };

    [Theory]
    [InlineData(KlingFollowing.Polling)]
    [InlineData(KlingFollowing.Streaming)]
    public async Task A_job_is_followed_through_its_states_to_its_result(KlingFollowing following)
    {
        // The job goes on when its state has been seen: on a busy machine a look could come too late for one.
        ManualTimeProvider clock = new();
        TimeSpan step = TimeSpan.FromSeconds(1);
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = step, RunsFor = step, TimeProvider = clock });
        using ClipClient client = Create(fal, following);
        ProgressList progress = new(_ => clock.Advance(step));

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest(), progress);

        Assert.Equal(fal.Jobs[0].RequestId, result.RequestId);
        Assert.Equal(["IN_QUEUE", "IN_PROGRESS", "COMPLETED"], progress.Updates.Select(update => update.Status.Value).Distinct());
        Assert.NotEmpty(progress.Updates[^1].Logs);
        Assert.True(result.InferenceTime > TimeSpan.Zero);
    }

    [Fact]
    public async Task Options_beside_the_request_arrive_as_they_are_meant()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);
        using ClipClient client = Create(fal, KlingFollowing.Polling);

        await client.Clips.WithOptions(new KlingSubmitOptions
        {
            Priority = KlingPriority.Low,
            StartTimeout = TimeSpan.FromSeconds(90),
            RunnerHint = "campaign-7",
            FilesExpireAfter = TimeSpan.FromHours(1),
            StorePayloads = false,
            RetriedByFal = false,
            Tags = new Dictionary<string, string> { ["campaign"] = "autumn", ["scene"] = "3" },
        }).SubmitAsync(new ClipRequest());

        FalPlatformHeaders headers = fal.Jobs[0].Headers;
        Assert.Equal((true, TimeSpan.FromSeconds(90), "campaign-7", TimeSpan.FromHours(1), false, false), (headers.IsLowPriority, headers.StartTimeout!.Value, headers.RunnerHint, headers.ObjectLifetime!.Value, headers.StoresPayload, headers.AllowsRetry));
        Assert.Equal([("campaign", "autumn"), ("scene", "3")], headers.Tags.Select(tag => (tag.Key, tag.Value)).Order());
    }

    [Fact]
    public async Task A_job_that_no_runner_takes_in_time_ends_so()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.FromHours(1) });
        using ClipClient client = Create(fal, KlingFollowing.Polling);
        KlingJob<Clip> job = await client.Clips.WithOptions(new KlingSubmitOptions { StartTimeout = TimeSpan.FromSeconds(1.001) }).SubmitAsync(new ClipRequest());

        KlingStartTimeoutException exception = await Assert.ThrowsAsync<KlingStartTimeoutException>(() => job.WaitAsync());

        Assert.Equal((job.RequestId, false), (exception.Job?.RequestId, exception.IsRetryable));
    }

    public static TheoryData<string> ModelErrors => [.. FalErrors.ModelErrorTypes];

    [Theory]
    [MemberData(nameof(ModelErrors))]
    public async Task Every_error_of_a_model_has_its_exception(string type)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        fal.FailNextJob(FalErrors.Model(type, "image_url"));
        using ClipClient client = ClipClient.Against(fal.QueueAddress);

        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal(fal.Jobs[0].RequestId, exception.Job?.RequestId);
        Assert.False(exception.JobMayExist);
        Assert.NotNull(exception.Detail);
        Assert.Equal(type, exception.ErrorType);
        Type expected = (int)exception.StatusCode! switch
        {
            422 when type == "content_policy_violation" => typeof(KlingContentPolicyException),
            422 when IsAboutFiles(type) => typeof(KlingMediaException),
            422 => typeof(KlingValidationException),
            >= 500 => typeof(KlingServerException),
            _ => typeof(KlingException),
        };
        Assert.Equal(expected, exception.GetType());
        Assert.Equal(type, exception.Errors[0].Type);
        if (exception is KlingMediaException media && exception.Errors[0].Context is not null)
        {
            Assert.NotEmpty(media.Limits);
        }
    }

    [Theory]
    [InlineData(FalErrorDialect.Current, true)]
    [InlineData(FalErrorDialect.Legacy, true)]
    [InlineData(FalErrorDialect.Text, false)]
    public async Task A_wrong_request_is_explained_in_every_form_of_422(FalErrorDialect dialect, bool hasPath)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ErrorDialect = dialect });
        using ClipClient client = ClipClient.Against(fal.QueueAddress);

        KlingValidationException exception = await Assert.ThrowsAsync<KlingValidationException>(() => client.Clips.RunAsync(new ClipRequest { ImageUrl = null, IsChecked = false }));

        Assert.Equal(hasPath ? "ImageUrl" : null, exception.Errors.FirstOrDefault()?.Member);
        Assert.False(string.IsNullOrEmpty(exception.Detail));
        Assert.False(exception.IsRetryable);
    }

    [Fact]
    public async Task Every_error_of_the_platform_has_its_type()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero });
        using ClipClient client = ClipClient.Against(fal.QueueAddress);
        foreach (string type in FalErrors.RequestErrorTypes)
        {
            fal.FailNextJob(FalErrors.Request(type));

            KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.RunAsync(new ClipRequest()));

            Assert.Equal(type, exception.ErrorType);
            Assert.NotNull(exception.Detail);
        }
    }

    [Fact]
    public async Task An_account_without_balance_an_unknown_key_and_a_limit_are_told_apart()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_quick);
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = fal.QueueAddress, MaxRepeats = 0 });
        fal.FailNext(FalCall.Submit, FalErrors.AccountLocked());
        fal.FailNext(FalCall.Submit, FalErrors.Unauthorized());
        fal.FailNext(FalCall.Submit, FalErrors.TooManyRequests(TimeSpan.FromSeconds(3)));

        Assert.True((await Assert.ThrowsAsync<KlingAccessException>(() => client.Clips.SubmitAsync(new ClipRequest()))).IsLocked);
        await Assert.ThrowsAsync<KlingAuthenticationException>(() => client.Clips.SubmitAsync(new ClipRequest()));
        Assert.Equal(TimeSpan.FromSeconds(3), (await Assert.ThrowsAsync<KlingRateLimitException>(() => client.Clips.SubmitAsync(new ClipRequest()))).RetryAfter);
        Assert.Empty(fal.Jobs);
    }

    private static bool IsAboutFiles(string type) =>
        type.StartsWith("image_", StringComparison.Ordinal) || type.StartsWith("file_", StringComparison.Ordinal) || type.StartsWith("video_", StringComparison.Ordinal)
        || type.StartsWith("audio_", StringComparison.Ordinal) || type.StartsWith("unsupported_", StringComparison.Ordinal) || type.Contains("archive", StringComparison.Ordinal) || type == "face_detection_error";

    private static ClipClient Create(FalEmulator fal, KlingFollowing following) => new(new KlingClientOptions
    {
        ApiKey = ClipClient.Key,
        QueueAddress = fal.QueueAddress,
        Following = following,
        PollInterval = TimeSpan.FromMilliseconds(5),
        MaxPollInterval = TimeSpan.FromMilliseconds(10),
    });
}
