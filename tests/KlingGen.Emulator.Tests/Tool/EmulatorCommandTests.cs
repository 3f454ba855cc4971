using System.CommandLine;
using System.Threading.Channels;
using KlingGen.Emulator.Tests.Support;
using KlingGen.Emulator.Tool;

namespace KlingGen.Emulator.Tests.Tool;

public sealed class EmulatorCommandTests
{
    [Theory]
    [InlineData("500ms", 0.5)]
    [InlineData("2s", 2)]
    [InlineData("1.5m", 90)]
    [InlineData("1h", 3600)]
    [InlineData("3", 3)]
    [InlineData("0", 0)]
    public void Durations_are_read_as_people_write_them(string text, double seconds)
    {
        Assert.True(Duration.TryParse(text, out TimeSpan duration));
        Assert.Equal(seconds, duration.TotalSeconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1s")]
    [InlineData("soon")]
    [InlineData("s")]
    [InlineData("1e9h")]
    [InlineData("99999999999h")]
    public void Other_texts_are_no_durations(string text) => Assert.False(Duration.TryParse(text, out _));

    [Theory]
    [InlineData("--queued-for soon")]
    [InlineData("--runs-for -1s")]
    [InlineData("--port x")]
    [InlineData("--unknown")]
    public void Wrong_arguments_are_reported(string arguments) => Assert.NotEmpty(EmulatorCommand.Create().Parse(arguments).Errors);

    [Fact]
    public async Task It_says_where_it_is_and_runs_until_told_to_stop()
    {
        using LineWriter output = new();
        using CancellationTokenSource stop = new();
        Task<int> running = RunAsync("--port 0 --api-key secret --queued-for 0 --runs-for 0", output, TextWriter.Null, stop.Token);
        string line = await output.ReadLineAsync();

        using QueueCaller stranger = new(new Uri(line.Split(' ')[^1]), "other");
        using QueueCaller caller = new(new Uri(line.Split(' ')[^1]), "secret");
        Answer refused = await stranger.PostAsync(QueueCaller.Endpoint, QueueCaller.Payload);
        Answer result = await caller.GetAsync(await caller.SubmitAsync());
        stop.Cancel();

        Assert.Equal((401, 200, 0), (refused.Status, result.Status, await running));
    }

    [Fact]
    public async Task A_seed_lets_calls_fail_by_chance()
    {
        using LineWriter output = new();
        using CancellationTokenSource stop = new();
        Task<int> running = RunAsync("--port 0 --seed 7 --faults 1", output, TextWriter.Null, stop.Token);
        using QueueCaller caller = new(new Uri((await output.ReadLineAsync()).Split(' ')[^1]));
        for (int i = 0; i < 20; i++)
        {
            try
            {
                await caller.GetAsync("fal-ai/kling-video/requests/none/status");
            }
            catch (HttpRequestException)
            {
                // Some of the faults break the connection; they are counted below.
            }
        }

        int given = (await caller.GetAsync("emulator/state.json")).Json.GetProperty("faults").EnumerateObject().Sum(kind => kind.Value.GetInt32());
        stop.Cancel();

        Assert.Equal((20, 0), (given, await running));
    }

    [Fact]
    public async Task Schemas_of_a_folder_are_endpoints_too_and_their_faults_are_told()
    {
        string folder = Directory.CreateTempSubdirectory("kling-schemas-").FullName;
        File.WriteAllText(Path.Combine(folder, "veo.json"), """
            {
              "x-fal-endpoints": ["fal-ai/veo9/fast"],
              "$defs": {
                "Request": { "type": "object", "properties": { "prompt": { "type": "string" } }, "required": ["prompt"] },
                "Response": { "type": "object", "properties": { "video": { "type": "string" } }, "required": ["video"] }
              }
            }
            """);
        using LineWriter output = new();
        using CancellationTokenSource stop = new();
        Task<int> running = RunAsync($"--port 0 --queued-for 0 --runs-for 0 --schemas {folder}", output, TextWriter.Null, stop.Token);
        using QueueCaller caller = new(new Uri((await output.ReadLineAsync()).Split(' ')[^1]));
        Answer result = await caller.GetAsync(await caller.SubmitAsync("fal-ai/veo9/fast", """{"prompt":"a"}"""));
        Answer own = await caller.GetAsync(await caller.SubmitAsync());
        stop.Cancel();
        await running;

        File.WriteAllText(Path.Combine(folder, "broken.json"), "{\n  nonsense");
        StringWriter error = new();
        int exitCode = await RunAsync($"--port 0 --schemas {folder}", TextWriter.Null, error, CancellationToken.None);
        Directory.Delete(folder, recursive: true);

        Assert.Equal((200, 200, 1), (result.Status, own.Status, exitCode));
        Assert.Contains("broken.json(2,", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_or_a_folder_that_is_not_there_is_an_error_in_one_line()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync();
        StringWriter error = new();

        int taken = await RunAsync($"--port {fal.QueueAddress.Port}", TextWriter.Null, error, CancellationToken.None);
        int missing = await RunAsync("--port 0 --schemas /no/such/folder", TextWriter.Null, error, CancellationToken.None);

        Assert.Equal((1, 1), (taken, missing));
        Assert.Equal(2, error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static Task<int> RunAsync(string arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken) =>
        EmulatorCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellationToken);

    /// <summary>Passes lines on as they are written.</summary>
    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

        public async Task<string> ReadLineAsync() => await _lines.Reader.ReadAsync();
    }
}
