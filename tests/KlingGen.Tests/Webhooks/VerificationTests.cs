using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using KlingGen.Tests.Support;

namespace KlingGen.Tests.Webhooks;

public sealed class VerificationTests
{
    private static readonly TestSigner _fal = TestSigner.Create(1);
    private static readonly TestSigner _next = TestSigner.Create(2);
    private static readonly byte[] _body = """{"request_id":"r","status":"OK","payload":{}}"""u8.ToArray();

    private readonly SkippingTimeProvider _time = new();

    [Fact]
    public async Task What_fal_signed_just_now_is_valid() => Assert.Equal(KlingWebhookVerdict.Valid, await VerifyAsync(Sign(_fal), _body));

    [Fact]
    public async Task Hexadecimal_digits_may_be_large() =>
        Assert.Equal(KlingWebhookVerdict.Valid, await VerifyAsync(Sign(_fal) with { Signature = Sign(_fal).Signature!.ToUpperInvariant() }, _body));

    [Fact]
    public async Task An_altered_body_is_refused()
    {
        for (int i = 0; i < _body.Length; i += 5)
        {
            byte[] altered = [.. _body];
            altered[i] ^= 1;
            Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(Sign(_fal), altered));
        }

        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(Sign(_fal), [.. _body, (byte)' ']));
    }

    [Fact]
    public async Task An_altered_header_is_refused()
    {
        KlingWebhookHeaders headers = Sign(_fal);

        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(headers with { RequestId = "s" }, _body));
        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(headers with { UserId = "another" }, _body));
        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(headers with { Timestamp = Seconds(1) }, _body));
        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(headers with { Timestamp = "0" + headers.Timestamp }, _body));
        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await VerifyAsync(headers with { Signature = Sign(_next).Signature }, _body));
    }

    [Theory]
    [InlineData(0, KlingWebhookVerdict.Valid)]
    [InlineData(-300, KlingWebhookVerdict.Valid)]
    [InlineData(300, KlingWebhookVerdict.Valid)]
    [InlineData(-301, KlingWebhookVerdict.TooOld)]
    [InlineData(301, KlingWebhookVerdict.FromTheFuture)]
    [InlineData(-1_700_000_000, KlingWebhookVerdict.TooOld)]
    public async Task A_signature_holds_for_five_minutes_either_way(int seconds, KlingWebhookVerdict expected) =>
        Assert.Equal(expected, await VerifyAsync(Sign(_fal, seconds), _body));

    [Theory]
    [InlineData(null, "u", "1", "s")]
    [InlineData("r", null, "1", "s")]
    [InlineData("r", "u", null, "s")]
    [InlineData("r", "u", "1", null)]
    [InlineData("", "u", "1", "s")]
    public async Task A_missing_header_is_named_so(string? request, string? user, string? time, string? signature) =>
        Assert.Equal(KlingWebhookVerdict.HeaderMissing, await VerifyAsync(new KlingWebhookHeaders(request, user, time, signature), _body));

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 1795176000")]
    [InlineData("1795176000\n")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999")]
    public async Task A_time_that_is_none_is_malformed(string time) =>
        Assert.Equal(KlingWebhookVerdict.HeaderMalformed, await VerifyAsync(Sign(_fal) with { Timestamp = time }, _body));

    [Fact]
    public async Task Hexadecimal_that_is_none_is_malformed()
    {
        string right = Sign(_fal).Signature!;
        string[] wrong = [right[..^1], right[..^2], right + "00", "0x" + right[2..], right[..^1] + "g", right[..^1] + " ", right[..^1] + "é", Convert.ToBase64String(Convert.FromHexString(right))];
        foreach (string signature in wrong)
        {
            Assert.Equal(KlingWebhookVerdict.HeaderMalformed, await VerifyAsync(Sign(_fal) with { Signature = signature }, _body));
        }
    }

    [Fact]
    public async Task Lines_cannot_be_moved_from_one_header_to_another()
    {
        KlingWebhookHeaders headers = Sign(_fal, requestId: "r\nu", user: "v");

        Assert.Equal(KlingWebhookVerdict.HeaderMalformed, await VerifyAsync(headers, _body));
        Assert.Equal(KlingWebhookVerdict.HeaderMalformed, await VerifyAsync(headers with { RequestId = "r", UserId = "u\nv" }, _body));
    }

    [Fact]
    public async Task Several_keys_are_tried_and_others_than_Ed25519_passed_over()
    {
        KeyServer server = new($$"""
            {"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"},{"kty":"OKP","crv":"X25519","x":"{{_fal.X}}"},{"kty":"OKP","crv":"Ed25519","x":"c2hvcnQ"},{"kty":"OKP","crv":"Ed25519"},7,
                     {"kty":"OKP","crv":"Ed25519","x":"{{_next.X}}","kid":"a"},{"kty":"OKP","crv":"Ed25519","x":"{{_fal.X}}=","kid":"b"}]}
            """);
        using KlingWebhook webhook = Create(server);

        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_fal), _body));
        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_next), _body));
        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await webhook.VerifyAsync(Sign(TestSigner.Create(3)), _body));
    }

    [Fact]
    public async Task Keys_are_fetched_once_and_again_after_a_day()
    {
        KeyServer server = new(Keys(_fal));
        using KlingWebhook webhook = Create(server);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_fal), _body));
        }

        Assert.Equal(1, server.Calls);
        _time.Advance(TimeSpan.FromHours(24));
        server.Body = Keys(_next);

        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await webhook.VerifyAsync(Sign(_fal), _body));
        Assert.Equal(2, server.Calls);
    }

    [Fact]
    public async Task A_new_key_is_found_as_soon_as_it_signs()
    {
        KeyServer server = new(Keys(_fal));
        using KlingWebhook webhook = Create(server);
        await webhook.VerifyAsync(Sign(_fal), _body);
        server.Body = Keys(_next);
        _time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_next), _body));
        Assert.Equal(KlingWebhookVerdict.SignatureWrong, await webhook.VerifyAsync(Sign(_fal), _body));
        Assert.Equal(2, server.Calls);
    }

    [Fact]
    public async Task A_forger_cannot_have_the_keys_fetched_again_and_again()
    {
        KeyServer server = new(Keys(_fal));
        using KlingWebhook webhook = Create(server);
        await webhook.VerifyAsync(Sign(_fal), _body);
        _time.Advance(TimeSpan.FromMinutes(6));
        server.Status = HttpStatusCode.BadGateway;

        for (int i = 0; i < 10; i++)
        {
            Assert.Equal(KlingWebhookVerdict.SignatureWrong, await webhook.VerifyAsync(Sign(_next), _body));
        }

        Assert.Equal(2, server.Calls);
        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_fal), _body));
    }

    [Theory]
    [InlineData(502, "{}")]
    [InlineData(302, "{}")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"keys":{}}""")]
    [InlineData(200, """{"keys":[]}""")]
    public async Task Without_keys_nothing_is_said_about_a_webhook(int status, string body)
    {
        KeyServer server = new(body) { Status = (HttpStatusCode)status };
        using KlingWebhook webhook = Create(server);

        await Assert.ThrowsAsync<KlingResponseException>(() => webhook.VerifyAsync(Sign(_fal), _body));
        server.Status = HttpStatusCode.OK;
        server.Body = Keys(_fal);
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_fal), _body));
    }

    [Fact]
    public async Task Keys_that_cannot_be_had_are_not_asked_for_by_every_webhook()
    {
        KeyServer server = new("") { Status = HttpStatusCode.BadGateway };
        using KlingWebhook webhook = Create(server);

        for (int i = 0; i < 10; i++)
        {
            await Assert.ThrowsAnyAsync<KlingException>(() => webhook.VerifyAsync(Sign(_fal), _body));
        }

        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task Keys_without_end_are_not_read()
    {
        using KlingWebhook webhook = Create(new KeyServer(new string(' ', 100_000) + Keys(_fal)));

        await Assert.ThrowsAsync<KlingResponseException>(() => webhook.VerifyAsync(Sign(_fal), _body));
    }

    [Fact]
    public async Task Many_webhooks_at_once_fetch_the_keys_once()
    {
        KeyServer server = new(Keys(_fal));
        using KlingWebhook webhook = Create(server);

        KlingWebhookVerdict[] verdicts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => webhook.VerifyAsync(Sign(_fal), _body))));

        Assert.All(verdicts, verdict => Assert.Equal(KlingWebhookVerdict.Valid, verdict));
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task A_delivery_is_taken_once_and_again_only_after_it_was_forgotten()
    {
        using KlingWebhook webhook = Create(new KeyServer(Keys(_fal)), new KlingReplayGuard());
        KlingWebhookHeaders headers = Sign(_fal);

        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(headers, _body));
        Assert.Equal(KlingWebhookVerdict.Replayed, await webhook.VerifyAsync(headers, _body));
        Assert.Equal(KlingWebhookVerdict.Replayed, await webhook.VerifyAsync(headers with { Signature = headers.Signature!.ToUpperInvariant() }, _body));
        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(Sign(_fal, 1), _body));
        await webhook.ForgetAsync(headers);

        Assert.Equal(KlingWebhookVerdict.Valid, await webhook.VerifyAsync(headers, _body));
    }

    [Fact]
    public async Task A_guard_does_not_grow_without_end()
    {
        KlingReplayGuard guard = new();
        DateTimeOffset start = _time.GetUtcNow();
        for (int i = 0; i < 2000; i++)
        {
            Assert.True(await guard.TryAddAsync($"{i}", start.AddSeconds(i), default));
        }

        Assert.True(await guard.TryAddAsync("0", start.AddSeconds(2000), default));
        Assert.False(await guard.TryAddAsync("1990", start.AddSeconds(2000), default));
    }

    [Theory]
    [InlineData("http://rest.fal.ai/keys")]
    [InlineData("/keys")]
    public void Keys_come_over_https_only(string address) =>
        Assert.Throws<ArgumentException>(() => new KlingWebhook(new KlingWebhookOptions { KeysAddress = new Uri(address, UriKind.RelativeOrAbsolute) }));

    [Theory]
    [InlineData(0, 300)]
    [InlineData(25, 300)]
    [InlineData(24, 0)]
    public void Times_must_make_sense(int hours, int seconds) => Assert.Throws<ArgumentException>(
        () => new KlingWebhook(new KlingWebhookOptions { KeysLifetime = TimeSpan.FromHours(hours), Tolerance = TimeSpan.FromSeconds(seconds) }));

    private static string Keys(params TestSigner[] signers) =>
        $$"""{"keys":[{{string.Join(",", signers.Select(signer => $$"""{"kty":"OKP","crv":"Ed25519","use":"sig","x":"{{signer.X}}"}"""))}}]}""";

    private KlingWebhook Create(KeyServer server, IKlingReplayGuard? guard = null) =>
        new(new KlingWebhookOptions { TimeProvider = _time, ReplayGuard = guard }, new HttpClient(server));

    private async Task<KlingWebhookVerdict> VerifyAsync(KlingWebhookHeaders headers, byte[] body)
    {
        using KlingWebhook webhook = Create(new KeyServer(Keys(_fal)));
        return await webhook.VerifyAsync(headers, body);
    }

    private string Seconds(int offset) => _time.GetUtcNow().AddSeconds(offset).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private KlingWebhookHeaders Sign(TestSigner signer, int offset = 0, string requestId = "r", string user = "u")
    {
        string message = $"{requestId}\n{user}\n{Seconds(offset)}\n{Convert.ToHexStringLower(SHA256.HashData(_body))}";
        return new KlingWebhookHeaders(requestId, user, Seconds(offset), Convert.ToHexStringLower(signer.Sign(Encoding.UTF8.GetBytes(message))));
    }

    /// <summary>Publishes keys, and counts who asks.</summary>
    private sealed class KeyServer(string body) : HttpMessageHandler
    {
        private int _calls;

        public int Calls => _calls;

        public string Body { get; set; } = body;

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _calls);
            Assert.Null(request.Headers.Authorization);
            return Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent(Body), RequestMessage = request });
        }
    }
}
