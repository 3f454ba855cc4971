using System.Text.Json;
using KlingGen.Emulator;
using KlingGen.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace KlingGen.Tests.DependencyInjection;

public sealed class ServiceTests
{
    private static readonly FalEmulatorOptions _atOnce = new() { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero };

    [Fact]
    public async Task A_client_from_services_runs_a_job_and_is_one_for_all()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        await using ServiceProvider services = Provide(collection => collection.AddKlingClient<ClipClient>(settings => Fill(settings, fal.QueueAddress)));

        KlingResult<Clip> result = await services.GetRequiredService<ClipClient>().Clips.RunAsync(new ClipRequest());

        Assert.Equal(fal.Jobs[0].RequestId, result.RequestId);
        Assert.Same(services.GetRequiredService<ClipClient>(), services.GetRequiredService<ClipClient>());
    }

    [Fact]
    public async Task Clients_with_names_have_settings_of_their_own()
    {
        await using FalEmulator one = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ApiKey = "key-one" });
        await using FalEmulator two = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ApiKey = "key-two" });
        await using ServiceProvider services = Provide(collection =>
        {
            collection.AddKlingClient<ClipClient>("one", settings => Fill(settings, one.QueueAddress, "key-one"));
            collection.AddKlingClient<ClipClient>("two");
            collection.Configure<KlingClientSettings>("two", settings => Fill(settings, two.QueueAddress, "key-two"));
        });

        await services.GetRequiredKeyedService<ClipClient>("one").Clips.RunAsync(new ClipRequest());
        await services.GetRequiredKeyedService<ClipClient>("two").Clips.RunAsync(new ClipRequest());

        Assert.Equal((1, 1), (one.Jobs.Count, two.Jobs.Count));
        Assert.Null(services.GetService<ClipClient>());
    }

    public static TheoryData<string, Action<KlingClientSettings>> Wrong => new()
    {
        { "no key", settings => settings.ApiKey = null },
        { "a key with a space", settings => settings.ApiKey = "two words" },
        { "a queue in the clear", settings => settings.QueueAddress = new Uri("http://queue.fal.run/") },
        { "a file service in the clear", settings => settings.RestAddress = new Uri("http://rest.fal.ai/") },
        { "no interval", settings => settings.PollInterval = TimeSpan.Zero },
        { "intervals the wrong way round", settings => settings.MaxPollInterval = TimeSpan.FromMilliseconds(1) },
        { "no patience with a stream", settings => settings.StreamIdleTimeout = TimeSpan.Zero },
        { "repeats below zero", settings => settings.MaxRepeats = -1 },
        { "a tag in capitals", settings => settings.SubmitOptions = new KlingSubmitOptions { Tags = new Dictionary<string, string> { ["A"] = "b" } } },
        { "a pipeline that makes no sense", settings => settings.ConfigureResilience = builder => builder.AddRetry(PollyRetryStrategy.StandardRetry(repeats: 0)) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Settings_that_are_wrong_are_found_at_the_start(string what, Action<KlingClientSettings> change)
    {
        await using ServiceProvider services = Provide(collection => collection.AddKlingClient<ClipClient>(settings =>
        {
            Fill(settings, new Uri("https://queue.fal.run/"));
            change(settings);
        }));

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.DoesNotContain(ClipClient.Key, exception.ToString(), StringComparison.Ordinal);
        Assert.True(exception.Failures.Any(), what);
    }

    [Fact]
    public async Task The_log_says_what_happens_and_shows_neither_key_nor_prompt()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        fal.FailNext(FalCall.Status, 502, ClipClient.Key);
        fal.FailNextJob(new FalAnswer(422, $$"""{"detail":"no {{ClipClient.Key}}"}"""));
        LogList log = new();
        await using ServiceProvider services = Provide(collection => collection.AddKlingClient<ClipClient>(settings => Fill(settings, fal.QueueAddress)), log);

        await Assert.ThrowsAsync<KlingValidationException>(() => services.GetRequiredService<ClipClient>().Clips.RunAsync(new ClipRequest { Prompt = "a secret bottle" }));

        Assert.DoesNotContain(ClipClient.Key, log.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", log.Everything, StringComparison.Ordinal);
        string[] own = [.. log.Entries.Where(entry => entry.Category == "KlingGen").Select(entry => entry.Text)];
        Assert.Contains(own, text => text.StartsWith($"Submitted request {fal.Jobs[0].RequestId} to {ClipClient.EndpointId}", StringComparison.Ordinal));
        Assert.Contains(own, text => text.StartsWith($"Try 2 of the Status call to {ClipClient.EndpointId}", StringComparison.Ordinal));
        Assert.Contains(own, text => text.Contains("KlingValidationException", StringComparison.Ordinal));
        Assert.Contains(log.Entries, entry => entry.Category.StartsWith("System.Net.Http.HttpClient.KlingGen:", StringComparison.Ordinal) && entry.Text.Contains("Authorization: *", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_shows_payloads_where_asked_to()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(_atOnce);
        LogList log = new();
        await using ServiceProvider services = Provide(
            collection => collection.AddKlingClient<ClipClient>(settings =>
            {
                Fill(settings, fal.QueueAddress);
                settings.LogPayloads = true;
            }),
            log);

        await services.GetRequiredService<ClipClient>().Clips.RunAsync(new ClipRequest { Prompt = "a secret bottle" });

        Assert.Equal(LogLevel.Trace, Assert.Single(log.Entries, entry => entry.Text.Contains("secret", StringComparison.Ordinal)).Level);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using RedirectingServer server = await RedirectingServer.StartAsync();
        await using ServiceProvider services = Provide(collection => collection.AddKlingClient<ClipClient>(settings => Fill(settings, server.Address)));

        await Assert.ThrowsAsync<KlingException>(() => services.GetRequiredService<ClipClient>().Clips.SubmitAsync(new ClipRequest()));

        Assert.False(server.WasFollowed);
    }

    [Fact]
    public void Settings_do_not_show_the_key()
    {
        KlingClientSettings settings = new() { ApiKey = ClipClient.Key };

        Assert.DoesNotContain(ClipClient.Key, settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(ClipClient.Key, JsonSerializer.Serialize(settings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5ecret key")]
    [InlineData("5ecret\nkey")]
    [InlineData("5ecretschlüssel")]
    public async Task A_key_that_is_wrong_is_refused_at_the_start_without_being_shown(string key)
    {
        await using ServiceProvider services = Provide(collection => collection.AddKlingClient<ClipClient>("studio", settings => settings.ApiKey = key));

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("studio: The API key", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_has_longer_than_the_usual_hundred_seconds()
    {
        await using ServiceProvider services = Provide(collection => collection.AddKlingClient<ClipClient>(settings => Fill(settings, new Uri("https://queue.fal.run/"))));

        using HttpClient http = services.GetRequiredService<IHttpClientFactory>().CreateClient($"KlingGen:{typeof(ClipClient).FullName}");

        Assert.Equal(TimeSpan.FromMinutes(10), http.Timeout);
    }

    private static ServiceProvider Provide(Action<IServiceCollection> register, LogList? log = null)
    {
        ServiceCollection services = new();
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Trace);
            if (log is not null)
            {
                logging.AddProvider(log);
            }
        });
        register(services);
        return services.BuildServiceProvider();
    }

    private static void Fill(KlingClientSettings settings, Uri queue, string key = ClipClient.Key)
    {
        settings.ApiKey = key;
        settings.QueueAddress = queue;
        settings.TimeProvider = new SkippingTimeProvider();
    }
}
