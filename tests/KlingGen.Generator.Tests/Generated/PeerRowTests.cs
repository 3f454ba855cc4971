using System.Text.Json;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>
/// What other generators get wrong on fal's documents, row by row: each on the document as served, and on the package's own schemas of the same endpoint.
/// The last row, that a trimmed and an ahead-of-time compiled program builds without IL2026 and IL3050, needs a published program: PublishTests in the tests of the package.
/// </summary>
public sealed class PeerRowTests
{
    private const string Result = """{"video":{"url":"https://v3.fal.media/files/panda/output.mp4","content_type":"video/mp4","file_name":"output.mp4","file_size":8431922}}""";

    [Fact]
    public void A_text_that_may_be_null_is_a_text() => NullableText(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void A_text_that_may_be_null_is_a_text_as_served() => NullableText(PeerEndpoint.Served.Value);

    [Fact]
    public void Shots_are_sent_with_what_is_in_them() => Shots(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void Shots_are_sent_with_what_is_in_them_as_served() => Shots(PeerEndpoint.Served.Value);

    [Fact]
    public void A_duration_of_ten_is_sent_as_text() => Duration(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void A_duration_of_ten_is_sent_as_text_as_served() => Duration(PeerEndpoint.Served.Value);

    [Fact]
    public void What_is_not_set_is_not_sent() => Unset(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void What_is_not_set_is_not_sent_as_served() => Unset(PeerEndpoint.Served.Value);

    [Fact]
    public void A_real_response_is_read_and_written_back() => RealResponse(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void A_real_response_is_read_and_written_back_as_served() => RealResponse(PeerEndpoint.Served.Value);

    [Fact]
    public void A_file_of_five_gigabytes_has_its_size() => LargeFile(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void A_file_of_five_gigabytes_has_its_size_as_served() => LargeFile(PeerEndpoint.Served.Value);

    [Fact]
    public void A_response_without_its_address_is_refused_with_the_path() => MissingUrl(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void A_response_without_its_address_is_refused_with_the_path_as_served() => MissingUrl(PeerEndpoint.Served.Value);

    [Fact]
    public Task An_unknown_status_neither_hangs_nor_vanishes() => UnknownStatus(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public Task An_unknown_status_neither_hangs_nor_vanishes_as_served() => UnknownStatus(PeerEndpoint.Served.Value);

    [Fact]
    public Task Logs_may_be_a_list_an_object_or_null() => Logs(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public Task Logs_may_be_a_list_an_object_or_null_as_served() => Logs(PeerEndpoint.Served.Value);

    [Fact]
    public void The_client_has_names_though_the_document_names_no_operation() => Names(PeerEndpoint.Own.Value);

    [SharedContractsFact]
    public void The_client_has_names_though_the_document_names_no_operation_as_served() => Names(PeerEndpoint.Served.Value);

    private static void NullableText(PeerEndpoint endpoint)
    {
        Assert.Equal("""{"prompt":"a","image_url":"u"}""", GeneratedCode.Write(endpoint.Request(("image_url", "u"), ("prompt", "a"))));
        object read = GeneratedCode.Read(endpoint.RequestType, """{"prompt":null,"image_url":"u"}"""u8.ToArray());
        Assert.Null(PeerEndpoint.Get(read, "prompt"));
    }

    private static void Shots(PeerEndpoint endpoint)
    {
        Array shots = PeerEndpoint.Shots(endpoint.Shot(("prompt", "a"), ("duration", 5)), endpoint.Shot(("prompt", "b")));
        Assert.Equal(
            """{"image_url":"u","multi_prompt":[{"prompt":"a","duration":"5"},{"prompt":"b"}]}""",
            GeneratedCode.Write(endpoint.Request(("image_url", "u"), ("multi_prompt", shots))));
    }

    private static void Duration(PeerEndpoint endpoint) =>
        Assert.Equal("""{"image_url":"u","duration":"10"}""", GeneratedCode.Write(endpoint.Request(("image_url", "u"), ("duration", 10))));

    private static void Unset(PeerEndpoint endpoint) =>
        Assert.Equal("""{"image_url":"u"}""", GeneratedCode.Write(endpoint.Request(("image_url", "u"))));

    private static void RealResponse(PeerEndpoint endpoint)
    {
        object response = endpoint.Read(Result);
        Assert.Equal("https://v3.fal.media/files/panda/output.mp4", PeerEndpoint.Get(response, "video", "url"));
        Assert.Equal(Result, GeneratedCode.Write(response));
    }

    private static void LargeFile(PeerEndpoint endpoint)
    {
        const string json = """{"video":{"url":"u","file_size":5368709120}}""";
        object response = endpoint.Read(json);
        Assert.Equal(5_368_709_120, PeerEndpoint.Get(response, "video", "file_size"));
        Assert.Equal(json, GeneratedCode.Write(response));
    }

    private static void MissingUrl(PeerEndpoint endpoint)
    {
        JsonException exception = Assert.Throws<JsonException>(() => endpoint.Read("""{"video":{"content_type":"video/mp4"}}"""));
        Assert.Equal("$.video.url", exception.Path);
        Assert.Contains("(at $.video.url)", exception.Message, StringComparison.Ordinal);
    }

    private static async Task UnknownStatus(PeerEndpoint endpoint)
    {
        (object result, List<QueueUpdate> updates) = await RunAsync(
            endpoint,
            """{"status":"IN_QUEUE","queue_position":1}""",
            """{"status":"FAILED"}""",
            """{"status":"COMPLETED"}""");

        Assert.Equal(["IN_QUEUE", "IN_QUEUE", "FAILED", "COMPLETED"], updates.Select(update => update.Status.Value));
        Assert.Equal(Result, GeneratedCode.Write(result));
    }

    private static async Task Logs(PeerEndpoint endpoint)
    {
        (_, List<QueueUpdate> updates) = await RunAsync(
            endpoint,
            """{"status":"IN_PROGRESS","logs":null}""",
            """{"status":"IN_PROGRESS","logs":[{"message":"a","level":"INFO"},{"message":"b"}]}""",
            """{"status":"IN_PROGRESS","logs":{"message":"c"}}""",
            """{"status":"COMPLETED","logs":{"0":{"message":"d"},"1":"e"}}""");

        Assert.Equal(["", "", "a,b", "c", "d,e"], updates.Select(update => string.Join(',', update.Logs.Select(log => log.Message))));
    }

    private static void Names(PeerEndpoint endpoint) =>
        endpoint.Connect(new KlingClientOptions { ApiKey = "key" }, "O3", "Pro", "ImageToVideo").Client.Dispose();

    private static async Task<(object Result, List<QueueUpdate> Updates)> RunAsync(PeerEndpoint endpoint, params string[] states)
    {
        using LoopbackQueue queue = new(Result, states);
        KlingClientOptions options = new() { ApiKey = "key", QueueAddress = queue.Address, PollInterval = TimeSpan.FromMilliseconds(1) };
        (IDisposable client, dynamic calls) = endpoint.Connect(options, "O3", "Pro", "ImageToVideo");
        using (client)
        {
            dynamic request = endpoint.Request(("image_url", "https://example.com/bottle.png"), ("prompt", "The bottle turns."));
            UpdateList updates = new();
            dynamic result = await calls.RunAsync(request, updates, CancellationToken.None);
            return (result.Value, updates.All);
        }
    }

    private sealed class UpdateList : IProgress<QueueUpdate>
    {
        public List<QueueUpdate> All { get; } = [];

        public void Report(QueueUpdate value) => All.Add(value);
    }
}
