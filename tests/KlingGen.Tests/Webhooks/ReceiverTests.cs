using System.Collections.Concurrent;
using System.Net;
using KlingGen.Emulator;
using KlingGen.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KlingGen.Tests.Webhooks;

public sealed class ReceiverTests
{
    private static readonly FalEmulatorOptions _atOnce = new() { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, WebhookPauses = [TimeSpan.Zero, TimeSpan.Zero] };

    [Fact]
    public async Task A_jobs_end_comes_typed()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce);

        string requestId = await receiver.SubmitAsync(new ClipRequest());
        KlingWebhookDelivery<Clip> delivery = await receiver.NextAsync();

        Assert.Equal(requestId, delivery.RequestId);
        Assert.StartsWith("http", delivery.Result!.Value.Url, StringComparison.Ordinal);
        Assert.Null(delivery.Error);
    }

    [Fact]
    public async Task A_failed_jobs_end_comes_with_the_error_that_its_result_would_give()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce);

        await receiver.SubmitAsync(new ClipRequest { ImageUrl = null, IsChecked = false });
        KlingWebhookDelivery<Clip> delivery = await receiver.NextAsync();

        KlingValidationException error = Assert.IsType<KlingValidationException>(delivery.Error);
        Assert.Equal(("$.image_url", "ImageUrl"), (error.Errors[0].Path, error.Errors[0].Member));
        Assert.Null(delivery.Result);
    }

    [Fact]
    public async Task A_handler_that_throws_gets_the_delivery_again()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce, failures: 2);

        string requestId = await receiver.SubmitAsync(new ClipRequest());

        Assert.Equal(requestId, (await receiver.NextAsync()).RequestId);
        Assert.Equal(3, receiver.Handled);
    }

    [Fact]
    public async Task A_caught_delivery_sent_again_is_answered_and_not_handled()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce);
        await receiver.SubmitAsync(new ClipRequest());
        await receiver.NextAsync();

        Assert.Equal(HttpStatusCode.OK, await receiver.PostAsync(receiver.Caught.Body, receiver.Caught.Headers));
        Assert.Equal(1, receiver.Handled);
    }

    [Fact]
    public async Task What_fal_did_not_sign_is_turned_away()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce);
        await receiver.SubmitAsync(new ClipRequest());
        await receiver.NextAsync();
        (string body, Dictionary<string, string> headers) = receiver.Caught;

        Assert.Equal(HttpStatusCode.Unauthorized, await receiver.PostAsync(body + " ", headers));
        Assert.Equal(HttpStatusCode.BadRequest, await receiver.PostAsync(body, new Dictionary<string, string>()));
        headers["X-Fal-Webhook-Signature"] = "zz";
        Assert.Equal(HttpStatusCode.BadRequest, await receiver.PostAsync(body, headers));
        Assert.Equal(1, receiver.Handled);
    }

    [Fact]
    public async Task A_body_that_is_too_tooLongis_not_read_to_its_end()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce);
        string tooLong = new(' ', 11 * 1024 * 1024);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await receiver.PostAsync(tooLong, new Dictionary<string, string>()));
    }

    [Fact]
    public async Task A_changed_key_is_taken_over()
    {
        await using Receiver receiver = await Receiver.StartAsync(_atOnce);
        receiver.Fal.RotateWebhookKey(keepOld: false);

        string requestId = await receiver.SubmitAsync(new ClipRequest());

        Assert.Equal(requestId, (await receiver.NextAsync()).RequestId);
    }

    [Theory]
    [InlineData("""{"request_id":"r","status":"OK","payload":{"video":{"url":"https://a/x.mp4"}}}""", null, null)]
    [InlineData("""{"request_id":"r","status":"OK","payload":{"video":7}}""", typeof(KlingResponseException), 200)]
    [InlineData("""{"request_id":"r","status":"OK","payload":null,"payload_error":"not serializable"}""", typeof(KlingResponseException), 200)]
    [InlineData("""{"request_id":"r","status":"OK"}""", typeof(KlingResponseException), 200)]
    [InlineData("""{"request_id":"r","status":"ERROR","error":"Invalid status code: 422","payload":{"detail":[{"loc":["body"],"msg":"no","type":"content_policy_violation"}]}}""", typeof(KlingContentPolicyException), 422)]
    [InlineData("""{"request_id":"r","status":"ERROR","error":"Invalid status code: 503","payload":{"detail":"gone","error_type":"runner_disconnected"}}""", typeof(KlingServerException), 503)]
    [InlineData("""{"request_id":"r","status":"ERROR","error":"it broke","payload":null}""", typeof(KlingServerException), 500)]
    [InlineData("""{"request_id":"r","status":"ERROR"}""", typeof(KlingServerException), 500)]
    public void A_message_is_read_by_its_endpoint(string body, Type? error, int? status)
    {
        using ClipClient client = new(ClipClient.Key);
        KlingWebhookMessage message = KlingWebhookMessage.Read(System.Text.Encoding.UTF8.GetBytes(body));

        if (error is null)
        {
            Assert.Equal(("r", "https://a/x.mp4"), (client.Clips.ReadWebhook(message).RequestId, client.Clips.ReadWebhook(message).Value.Url));
            return;
        }

        KlingException exception = Assert.IsAssignableFrom<KlingException>(Record.Exception(() => client.Clips.ReadWebhook(message)));
        Assert.Equal((error, status, "r"), (exception.GetType(), (int?)exception.StatusCode, exception.RequestId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"status":"OK"}""")]
    [InlineData("""{"request_id":"r"}""")]
    [InlineData("""{"request_id":"\ud800","status":"OK"}""")]
    public void A_body_that_is_no_webhook_is_refused(string body) =>
        Assert.Throws<KlingResponseException>(() => KlingWebhookMessage.Read(System.Text.Encoding.UTF8.GetBytes(body)));

    /// <summary>An application with a webhook, beside an emulator that calls it.</summary>
    private sealed class Receiver(FalEmulator fal, WebApplication app, ClipClient client, Uri address) : IAsyncDisposable
    {
        private readonly TaskCompletionSource<KlingWebhookDelivery<Clip>> _delivery = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly HttpClient _http = new();
        private readonly ConcurrentQueue<string> _handled = new();

        public FalEmulator Fal => fal;

        /// <summary>The latest POST.</summary>
        public (string Body, Dictionary<string, string> Headers) Caught { get; private set; }

        public int Handled => _handled.Count;

        public static async Task<Receiver> StartAsync(FalEmulatorOptions options, int failures = 0)
        {
            FalEmulator fal = await FalEmulator.StartAsync(options);
            WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            builder.Services.AddRoutingCore();
            builder.Services.AddKlingClient<ClipClient>(settings =>
            {
                settings.ApiKey = ClipClient.Key;
                settings.QueueAddress = fal.QueueAddress;
            });
            builder.Services.AddKlingWebhooks(new KlingWebhookOptions { KeysAddress = fal.WebhookKeysAddress, ReplayGuard = new KlingReplayGuard() });
            WebApplication app = builder.Build();
            Receiver? receiver = null;
            app.Use(async (context, next) =>
            {
                context.Request.EnableBuffering();
                string body = await new StreamReader(context.Request.Body).ReadToEndAsync();
                context.Request.Body.Position = 0;
                receiver!.Caught = (body, context.Request.Headers.Where(header => header.Key.StartsWith("X-Fal", StringComparison.OrdinalIgnoreCase)).ToDictionary(header => header.Key, header => header.Value.ToString()));
                await next(context);
            });
            app.UseRouting();
            app.MapKlingWebhook("/hooks/clip", services => services.GetRequiredService<ClipClient>().Clips, (delivery, _) => receiver!.HandleAsync(delivery, failures));
            app.UseEndpoints(_ => { });
            await app.StartAsync();
            Uri address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/hooks/clip");
            receiver = new Receiver(fal, app, app.Services.GetRequiredService<ClipClient>(), address);
            return receiver;
        }

        public async Task<string> SubmitAsync(ClipRequest request) =>
            (await client.Clips.WithOptions(new KlingSubmitOptions { WebhookUrl = address }).SubmitAsync(request)).RequestId;

        public Task<KlingWebhookDelivery<Clip>> NextAsync() => _delivery.Task;

        public async Task<HttpStatusCode> PostAsync(string body, IReadOnlyDictionary<string, string> headers)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new StringContent(body) };
            foreach ((string name, string value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using HttpResponseMessage response = await _http.SendAsync(request);
            return response.StatusCode;
        }

        public async ValueTask DisposeAsync()
        {
            _http.Dispose();
            await app.DisposeAsync();
            await fal.DisposeAsync();
        }

        private Task HandleAsync(KlingWebhookDelivery<Clip> delivery, int failures)
        {
            _handled.Enqueue(delivery.RequestId);
            if (_handled.Count <= failures)
            {
                throw new InvalidOperationException("The handler fails.");
            }

            _delivery.TrySetResult(delivery);
            return Task.CompletedTask;
        }
    }
}
