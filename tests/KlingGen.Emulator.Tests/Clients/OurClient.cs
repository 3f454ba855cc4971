using System.Text.Json;
using System.Text.Json.Nodes;
using KlingGen.Emulator.Tests.Support;
using KlingGen.Json;

namespace KlingGen.Emulator.Tests.Clients;

/// <summary>The library's client, doing what <c>clients.json</c> asks for.</summary>
internal sealed class OurClient : KlingClientBase
{
    private const string Film = "fal-ai/kling-video/o3/pro/image-to-video";

    private static readonly Dictionary<string, Func<OurClient, FalEmulator, JsonObject, Task<JsonObject>>> _operations = new()
    {
        ["queue"] = (kling, _, _) => kling.QueueAsync(),
        ["run"] = (kling, _, _) => kling.RunAsync(),
        ["watch"] = (kling, _, _) => kling.WatchAsync(),
        ["cancel"] = (kling, _, _) => kling.CancelAsync(),
        ["giveUp"] = (kling, _, _) => kling.GiveUpAsync(),
        ["headers"] = (kling, _, _) => kling.SendHeadersAsync(),
        ["upload"] = (kling, _, _) => kling.UploadAsync(),
        ["uploadInParts"] = (kling, _, _) => kling.UploadInPartsAsync(),
        ["uploadWithin"] = (kling, _, _) => kling.UploadWithinAsync(),
        ["fail"] = (kling, _, input) => FailureAsync(() => kling._films.RunAsync(input["body"] is JsonObject body ? new FilmRequest(body) : new FilmRequest())),
        ["refuse"] = (kling, _, _) => FailureAsync(() => kling._films.SubmitAsync(new FilmRequest())),
        ["webhook"] = (kling, fal, _) => kling.ReceiveAsync(fal),
    };

    private readonly EndpointClient<FilmRequest, JsonNode> _films;

    private OurClient(KlingClientOptions options, string endpoint)
        : base(options) => _films = Endpoint<FilmRequest, JsonNode>(endpoint, new FilmReader());

    /// <summary>What it is able to do.</summary>
    public static IReadOnlyList<string> Operations => [.. _operations.Keys];

    /// <summary>Does one of the things, and gives what it found.</summary>
    public static async Task<JsonObject> RunAsync(string operation, FalEmulator fal, JsonObject input)
    {
        bool streams = operation == "watch" || input["mode"]?.GetValue<string>() == "streaming";
        using OurClient client = new(
            new KlingClientOptions
            {
                ApiKey = "any",
                QueueAddress = fal.QueueAddress,
                Following = streams ? KlingFollowing.Streaming : KlingFollowing.Polling,
                PollInterval = TimeSpan.FromMilliseconds(10),
                MaxPollInterval = TimeSpan.FromMilliseconds(20),
            },
            input["endpoint"]?.GetValue<string>() ?? Film);
        return await _operations[operation](client, fal, input);
    }

    private async Task<JsonObject> QueueAsync()
    {
        KlingJob<JsonNode> job = await _films.SubmitAsync(new FilmRequest());
        List<QueueUpdate> updates = [await job.GetStatusAsync()];
        await foreach (QueueUpdate update in job.WatchAsync())
        {
            updates.Add(update);
        }

        JsonObject found = await DescribeAsync(updates, await job.GetResultAsync());
        found["first"] = updates[0].Status.Value;
        return found;
    }

    private async Task<JsonObject> RunAsync()
    {
        Updates updates = new();
        KlingResult<JsonNode> result = await _films.RunAsync(new FilmRequest(), updates);
        return await DescribeAsync(updates, result);
    }

    private async Task<JsonObject> WatchAsync()
    {
        KlingJob<JsonNode> job = await _films.SubmitAsync(new FilmRequest());
        List<QueueUpdate> updates = [];
        await foreach (QueueUpdate update in job.WatchAsync())
        {
            updates.Add(update);
        }

        return new JsonObject { ["states"] = States(updates), ["requestId"] = updates[^1].RequestId };
    }

    private async Task<JsonObject> CancelAsync()
    {
        KlingJob<JsonNode> job = await _films.SubmitAsync(new FilmRequest());
        Assert.Equal(KlingCancellation.Requested, await job.CancelAsync());
        return new JsonObject
        {
            ["again"] = await job.CancelAsync() == KlingCancellation.AlreadyCompleted ? "ALREADY_COMPLETED" : "",
            ["state"] = (await job.GetStatusAsync()).Status.Value,
            ["result"] = await FailureAsync(() => job.GetResultAsync()),
            ["unknown"] = await FailureAsync(() => _films.Resume("none").CancelAsync()),
        };
    }

    private async Task<JsonObject> GiveUpAsync()
    {
        using CancellationTokenSource stop = new();
        KlingCanceledException exception = await Assert.ThrowsAsync<KlingCanceledException>(() => _films.RunAsync(new FilmRequest(), new Updates(stop.Cancel), stop.Token));
        return new JsonObject { ["requestId"] = exception.Job!.RequestId };
    }

    private async Task<JsonObject> SendHeadersAsync()
    {
        await _films.WithOptions(new KlingSubmitOptions
        {
            Priority = KlingPriority.Low,
            RunnerHint = "shoot-7",
            StartTimeout = TimeSpan.FromSeconds(30),
            FilesExpireAfter = TimeSpan.FromHours(1),
            StorePayloads = false,
            RetriedByFal = false,
            Tags = new Dictionary<string, string> { ["scene"] = "3" },
        }).SubmitAsync(new FilmRequest());
        return [];
    }

    private async Task<JsonObject> UploadAsync()
    {
        string url = await UploadAsync(new MemoryStream("pixels"u8.ToArray()), "bottle.png", new KlingUploadOptions { ExpiresAfter = TimeSpan.FromDays(1) });
        using HttpClient http = new();
        using HttpResponseMessage answer = await http.GetAsync(url);
        return new JsonObject { ["url"] = url, ["type"] = answer.Content.Headers.ContentType?.MediaType, ["text"] = await answer.Content.ReadAsStringAsync() };
    }

    private async Task<JsonObject> UploadInPartsAsync()
    {
        byte[] content = new byte[91 * 1024 * 1024];
        new Random(1).NextBytes(content);
        string url = await UploadAsync(new MemoryStream(content), "film.mp4");
        using HttpClient http = new();
        byte[] served = await http.GetByteArrayAsync(url);
        return new JsonObject { ["url"] = url, ["isSame"] = content.AsSpan().SequenceEqual(served) };
    }

    private async Task<JsonObject> UploadWithinAsync()
    {
        string url = await UploadAsync(new MemoryStream("pixels"u8.ToArray()), "bottle.png");
        return new JsonObject { ["requestId"] = (await _films.RunAsync(new FilmRequest(url))).RequestId };
    }

    private async Task<JsonObject> ReceiveAsync(FalEmulator fal)
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await _films.WithOptions(new KlingSubmitOptions { WebhookUrl = receiver.Url }).SubmitAsync(new FilmRequest());
        Received received = await receiver.NextAsync();
        using KlingWebhook webhook = new(new KlingWebhookOptions { KeysAddress = fal.WebhookKeysAddress });
        KlingWebhookHeaders headers = KlingWebhookHeaders.From(name => received.Headers.GetValueOrDefault(name));
        byte[] body = System.Text.Encoding.UTF8.GetBytes(received.Body);
        KlingWebhookMessage message = KlingWebhookMessage.Read(body);
        return new JsonObject
        {
            ["isValid"] = await webhook.VerifyAsync(headers, body) == KlingWebhookVerdict.Valid,
            ["isValidWhenAltered"] = await webhook.VerifyAsync(headers, (byte[])[.. body, (byte)' ']) == KlingWebhookVerdict.Valid,
            ["requestId"] = message.RequestId,
            ["status"] = message.IsSuccess ? "OK" : "ERROR",
        };
    }

    private static async Task<JsonObject> DescribeAsync(List<QueueUpdate> updates, KlingResult<JsonNode> result)
    {
        using HttpClient http = new();
        byte[] film = await http.GetByteArrayAsync(result.Value["video"]!["url"]!.GetValue<string>());
        return new JsonObject { ["states"] = States(updates), ["logs"] = updates[^1].Logs.Count, ["requestId"] = result.RequestId, ["isFilm"] = film.AsSpan(4, 4).SequenceEqual("ftyp"u8) };
    }

    private static async Task<JsonObject> FailureAsync(Func<Task> call)
    {
        KlingException exception = await Assert.ThrowsAnyAsync<KlingException>(call);
        return new JsonObject
        {
            ["isValidation"] = exception is KlingValidationException,
            ["status"] = (int?)exception.StatusCode,
            ["type"] = exception.ErrorType,
            ["requestId"] = exception.RequestId,
            ["isUserTimeout"] = exception is KlingStartTimeoutException,
        };
    }

    private static JsonArray States(IEnumerable<QueueUpdate> updates) => [.. updates.Select(update => JsonValue.Create(update.Status.Value))];

    private sealed class FilmRequest(JsonObject body) : IKlingRequest
    {
        public FilmRequest(string imageUrl = "https://example.com/bottle.png")
            : this(new JsonObject { ["prompt"] = "A bottle turns.", ["image_url"] = imageUrl })
        {
        }

        public IReadOnlyList<KlingViolation> Validate() => [];

        public void WriteTo(Utf8JsonWriter writer) => body.WriteTo(writer);
    }

    private sealed class FilmReader : KlingJsonConverter<JsonNode>
    {
        public override JsonNode ReadValue(ref Utf8JsonReader reader) => JsonNode.Parse(ref reader)!;

        public override void WriteValue(Utf8JsonWriter writer, JsonNode value) => value.WriteTo(writer);
    }

    private sealed class Updates(Action? onUpdate = null) : List<QueueUpdate>, IProgress<QueueUpdate>
    {
        public void Report(QueueUpdate value)
        {
            Add(value);
            onUpdate?.Invoke();
        }
    }
}
