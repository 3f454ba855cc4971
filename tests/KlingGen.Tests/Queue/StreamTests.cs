using KlingGen.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Tests.Queue;

public sealed class StreamTests
{
    private const string Queued = """{"status":"IN_QUEUE","queue_position":1}""";
    private const string Running = """{"status":"IN_PROGRESS","logs":[{"message":"half"}]}""";
    private const string Over = """{"status":"COMPLETED","metrics":{"inference_time":2.5}}""";

    [Theory]
    [InlineData($"data: {Queued}\n\ndata: {Running}\n\ndata: {Over}\n\n")]
    [InlineData($"data: {Queued}\r\n\r\ndata: {Running}\r\n\r\ndata: {Over}\r\n\r\n")]
    [InlineData($"data:{Queued}\r\rdata:{Running}\r\rdata:{Over}\r\r")]
    [InlineData($": keep-alive\n\nevent: status\nid: 1\nretry: 5\ndata: {Queued}\n\n:\n\ndata: {Running}\n\ndata: {Over}\n\n")]
    [InlineData($"\n\ndata: {Queued}\n\ndata\n: x\ndata: {Running}\n\ndata: {Over}\n\n")]
    [InlineData("data: {\"status\":\"IN_QUEUE\",\ndata: \"queue_position\":1}\n\ndata: " + Running + "\n\ndata: " + Over + "\n\n")]
    public async Task A_job_is_followed_by_its_stream_and_never_asked_for(string events)
    {
        await using EventServer server = await EventServer.StartAsync(context => EventServer.SendAsync(context, events));
        using ClipClient client = Streaming(server);
        ProgressList progress = new();

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest(), progress);

        Assert.Equal(["IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "COMPLETED"], progress.Updates.Select(update => update.Status.Value));
        Assert.Equal((1, "half"), (progress.Updates[1].QueuePosition, progress.Updates[2].Logs.Single().Message));
        Assert.Equal(2.5, result.InferenceTime?.TotalSeconds);
        Assert.Equal(["POST image-to-video", "GET stream?logs=1", "GET r"], server.Calls);
    }

    [Fact]
    public async Task An_event_cut_into_single_bytes_is_put_together()
    {
        await using EventServer server = await EventServer.StartAsync(async context =>
        {
            foreach (char c in $"data: {Running}\r\n\r\ndata: {Over}\r\n\r\n")
            {
                await EventServer.SendAsync(context, c.ToString());
            }
        });
        using ClipClient client = Streaming(server);

        Assert.Equal(["IN_PROGRESS", "COMPLETED"], await WatchAsync(client));
    }

    public static TheoryData<string, Func<HttpContext, Task>> Failures => new()
    {
        { "no such stream", context => AnswerAsync(context, 404, "{}") },
        { "a server that is down", context => AnswerAsync(context, 502, "<html>") },
        { "an answer that is no stream", context => AnswerAsync(context, 200, Over) },
        { "a stream that ends at once", context => EventServer.SendAsync(context, "") },
        { "a stream that ends too soon", context => EventServer.SendAsync(context, $"data: {Queued}\n\n") },
        { "a stream whose last event is cut off", context => EventServer.SendAsync(context, $"data: {Queued}\n\ndata: {Over}\n") },
        { "an event that is no JSON", context => EventServer.SendAsync(context, $"data: {Queued}\n\ndata: oops\n\n") },
        { "a connection that breaks", async context =>
            {
                await EventServer.SendAsync(context, $"data: {Queued}\n\n");
                context.Abort();
            }
        },
        { "an event without end", async context =>
            {
                await EventServer.SendAsync(context, "data: ");
                for (int i = 0; i < 5000 && !context.RequestAborted.IsCancellationRequested; i++)
                {
                    await EventServer.SendAsync(context, new string('x', 1024));
                }
            }
        },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_stream_that_fails_gives_way_to_asking(string what, Func<HttpContext, Task> stream)
    {
        await using EventServer server = await EventServer.StartAsync(stream);
        Lost lost = new();
        using ClipClient client = Streaming(server, observer: lost);

        KlingResult<Clip> result = await client.Clips.RunAsync(new ClipRequest());

        Assert.Equal("https://v3.fal.media/clip.mp4", result.Value.Url);
        Assert.True(server.Calls.SequenceEqual(["POST image-to-video", "GET stream", "GET status", "GET r"]), $"{what}: {string.Join(", ", server.Calls)}");
        Assert.Equal(1, lost.Times);
    }

    [Fact]
    public async Task A_stream_that_falls_silent_gives_way_to_asking()
    {
        await using EventServer server = await EventServer.StartAsync(async context =>
        {
            await EventServer.SendAsync(context, $"data: {Queued}\n\n");
            await UntilAbortedAsync(context);
        });
        using ClipClient client = Streaming(server, TimeSpan.FromMilliseconds(50));

        Assert.Equal(["IN_QUEUE", "COMPLETED"], await WatchAsync(client));
    }

    [Fact]
    public async Task A_stream_that_only_says_it_is_alive_is_not_silent()
    {
        StepTime time = new();
        await using EventServer server = await EventServer.StartAsync(async context =>
        {
            for (int i = 0; i < 3; i++)
            {
                // The client waits, and each sign of life has it wait anew.
                await time.NextTimerAsync();
                await EventServer.SendAsync(context, ": ping\n\n");
            }

            await time.NextTimerAsync();
            await EventServer.SendAsync(context, $"data: {Over}\n\n");
        });
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, QueueAddress = server.Address, Following = KlingFollowing.Streaming, TimeProvider = time });

        Assert.Equal(["COMPLETED"], await WatchAsync(client));
        Assert.Equal(["GET stream?logs=1"], server.Calls);
    }

    [Fact]
    public async Task Lines_of_the_log_that_a_stream_tells_once_are_all_in_the_next_update()
    {
        await using EventServer server = await EventServer.StartAsync(context => EventServer.SendAsync(
            context, """
                data: {"status":"IN_PROGRESS","logs":[{"message":"one"}]}

                data: {"status":"IN_PROGRESS","logs":[{"message":"two"},{"message":"three"}]}

                data: {"status":"COMPLETED"}


                """));
        using ClipClient client = Streaming(server);
        List<string> logs = [];

        await foreach (QueueUpdate update in client.Clips.Resume("r").WatchAsync())
        {
            logs.Add(string.Join(' ', update.Logs.Select(line => line.Message)));
        }

        Assert.Equal(["one", "one two three", "one two three"], logs);
    }

    [Fact]
    public async Task Leaving_the_loop_ends_the_connection_and_leaves_the_job_alone()
    {
        TaskCompletionSource aborted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using EventServer server = await EventServer.StartAsync(async context =>
        {
            await EventServer.SendAsync(context, $"data: {Queued}\n\n");
            await UntilAbortedAsync(context);
            aborted.SetResult();
        });
        using ClipClient client = Streaming(server);

        await foreach (QueueUpdate update in client.Clips.Resume("r").WatchAsync())
        {
            Assert.Equal(1, update.QueuePosition);
            break;
        }

        await aborted.Task;
        Assert.Equal(["GET stream?logs=1"], server.Calls);
    }

    [Fact]
    public async Task Cancelling_a_run_ends_the_stream_and_cancels_the_job()
    {
        await using EventServer server = await EventServer.StartAsync(async context =>
        {
            await EventServer.SendAsync(context, $"data: {Running}\n\n");
            await UntilAbortedAsync(context);
        });
        using ClipClient client = Streaming(server);
        using CancellationTokenSource source = new();

        await Assert.ThrowsAsync<KlingCanceledException>(() => client.Clips.RunAsync(
            new ClipRequest(), new ProgressList(update => CancelAt(source, update)), source.Token));

        Assert.Equal(["POST image-to-video", "GET stream?logs=1", "PUT cancel"], server.Calls);
    }

    [Fact]
    public async Task Watching_asks_where_streams_are_not_wanted()
    {
        await using EventServer server = await EventServer.StartAsync(context => AnswerAsync(context, 500, ""));
        using ClipClient client = ClipClient.Against(server.Address);

        Assert.Equal(["COMPLETED"], await WatchAsync(client));
        Assert.Equal(["GET status?logs=1"], server.Calls);
    }

    [Fact]
    public async Task A_forged_address_gets_no_stream_call()
    {
        using ClipClient client = new(new KlingClientOptions { ApiKey = ClipClient.Key, Following = KlingFollowing.Streaming, MaxRepeats = 0 }, new HttpClient(new ScriptedHandler()));
        KlingJobReference forged = new(ClipClient.EndpointId, "r", new Uri("https://evil.example/s"), new Uri("https://evil.example/"), new Uri("https://evil.example/c"));

        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => client.Clips.Resume(forged).WaitAsync());

        Assert.Contains("not a host of the queue", exception.Message, StringComparison.Ordinal);
    }

    private static void CancelAt(CancellationTokenSource source, QueueUpdate update)
    {
        if (update.Status == QueueStatus.InProgress)
        {
            source.Cancel();
        }
    }

    private static ClipClient Streaming(EventServer server, TimeSpan? idle = null, KlingObserver? observer = null) => new(new KlingClientOptions
    {
        ApiKey = ClipClient.Key,
        QueueAddress = server.Address,
        Following = KlingFollowing.Streaming,
        StreamIdleTimeout = idle ?? TimeSpan.FromMinutes(1),
        Observer = observer,
    });

    private static async Task<List<string>> WatchAsync(ClipClient client)
    {
        List<string> states = [];
        await foreach (QueueUpdate update in client.Clips.Resume("r").WatchAsync())
        {
            states.Add(update.Status.Value);
        }

        return states;
    }

    private static Task AnswerAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }

    private static async Task UntilAbortedAsync(HttpContext context)
    {
        TaskCompletionSource aborted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = context.RequestAborted.Register(() => aborted.TrySetResult());
        await aborted.Task;
    }

    /// <summary>A clock on which no pause ends, and that tells of each that begins.</summary>
    private sealed class StepTime : TimeProvider
    {
        private readonly SemaphoreSlim _timers = new(0);

        public async Task NextTimerAsync() => Assert.True(await _timers.WaitAsync(TimeSpan.FromSeconds(30)), "The client does not wait anew.");

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _timers.Release();
            return new HeldTimeProvider().CreateTimer(callback, state, dueTime, period);
        }
    }

    private sealed class Lost : KlingObserver
    {
        public int Times { get; private set; }

        public override void OnStreamLost(KlingJobReference job, KlingException? reason) => Times++;
    }
}
