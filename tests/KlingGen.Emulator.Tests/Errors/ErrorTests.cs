using System.Text.Json;
using KlingGen.Emulator.Tests.Support;

namespace KlingGen.Emulator.Tests.Errors;

public sealed class ErrorTests
{
    public static TheoryData<string> ModelTypes => [.. FalErrors.ModelErrorTypes];

    public static TheoryData<string> RequestTypes => [.. FalErrors.RequestErrorTypes];

    [Fact]
    public void All_documented_types_are_there()
    {
        Assert.Equal(32, FalErrors.ModelErrorTypes.Count);
        Assert.Equal(13, FalErrors.RequestErrorTypes.Count);
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_error_has_its_documented_members_in_the_current_form(string type)
    {
        FalAnswer answer = FalErrors.Model(type, "image_url");

        JsonElement error = JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").EnumerateArray().Single();
        Assert.Equal("""["body","image_url"]""", error.GetProperty("loc").GetRawText());
        Assert.Equal(type, error.GetProperty("type").GetString());
        Assert.NotEqual("", error.GetProperty("msg").GetString());
        Assert.Equal($"https://docs.fal.ai/errors#{type}", error.GetProperty("url").GetString());
        Assert.True(error.TryGetProperty("input", out _));
        Assert.Contains(answer.Status, new[] { 400, 422, 500, 504 });
        bool isPassing = type is "internal_server_error" or "generation_timeout" or "downstream_service_error" or "downstream_service_unavailable";
        Assert.Equal(isPassing ? "true" : "false", answer.Headers["X-Fal-Retryable"]);
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_error_is_three_members_and_figures_in_the_older_form(string type)
    {
        FalAnswer answer = FalErrors.Model(type, "image_url", FalErrorDialect.Legacy, isRetryable: true);

        JsonElement error = JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").EnumerateArray().Single();
        Assert.Equal(["loc", "msg", "type"], error.EnumerateObject().Select(member => member.Name).Where(name => name != "ctx"));
        Assert.DoesNotContain("{0}", error.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("1", answer.Headers["X-Fal-Needs-Retry"]);
        Assert.False(answer.Headers.ContainsKey("X-Fal-Retryable"));
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_error_is_a_text_in_the_plain_form(string type)
    {
        FalAnswer answer = FalErrors.Model(type, dialect: FalErrorDialect.Text);

        Assert.Equal(JsonValueKind.String, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").ValueKind);
        Assert.Empty(answer.Headers);
    }

    [Fact]
    public void An_error_of_no_field_is_at_the_body()
    {
        Assert.StartsWith("""{"detail":[{"loc":["body"],""", FalErrors.Model("generation_timeout").Body, StringComparison.Ordinal);
        Assert.StartsWith("""{"detail":[{"loc":["body"],""", FalErrors.Model("generation_timeout", dialect: FalErrorDialect.Legacy).Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RequestTypes))]
    public void A_request_error_names_its_type_in_body_and_header(string type)
    {
        FalAnswer answer = FalErrors.Request(type);

        JsonElement body = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(["detail", "error_type"], body.EnumerateObject().Select(member => member.Name));
        Assert.Equal((type, type), (body.GetProperty("error_type").GetString(), answer.Headers["X-Fal-Error-Type"]));
        Assert.InRange(answer.Status, 400, 599);
    }

    [Fact]
    public void Unknown_types_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FalErrors.Model("nonsense"));
        Assert.Throws<ArgumentException>(() => FalErrors.Request("nonsense"));
    }

    [Fact]
    public void Other_refusals_are_as_the_service_says_them()
    {
        Assert.Equal((429, "3"), (FalErrors.TooManyRequests(TimeSpan.FromSeconds(2.1)).Status, FalErrors.TooManyRequests(TimeSpan.FromSeconds(2.1)).Headers["Retry-After"]));
        Assert.Equal((429, "concurrent_requests_limit"), (FalErrors.TooManyAtOnce().Status, FalErrors.TooManyAtOnce().Headers["X-Fal-Error-Type"]));
        Assert.Equal(403, FalErrors.AccountLocked().Status);
        Assert.Contains("balance", FalErrors.AccountLocked().Body, StringComparison.Ordinal);
        Assert.Equal(401, FalErrors.Unauthorized().Status);
        Assert.Equal((504, "user"), (FalErrors.UserTimeout().Status, FalErrors.UserTimeout().Headers["X-Fal-Request-Timeout-Type"]));
    }

    [Theory]
    [InlineData("""{"prompt":"a"}""", """{"detail":[{"loc":["body","image_url"],"msg":"field required","type":"value_error.missing"}]}""")]
    [InlineData("""{"prompt":"a","image_url":1}""", """{"detail":[{"loc":["body","image_url"],"msg":"str type expected","type":"type_error.str"}]}""")]
    [InlineData("""{"prompt":"a","image_url":"x","generate_audio":"yes"}""", """{"detail":[{"loc":["body","generate_audio"],"msg":"value could not be parsed to a boolean","type":"type_error.bool"}]}""")]
    [InlineData("[]", """{"detail":[{"loc":["body","__root__"],"msg":"value is not a valid dict","type":"type_error.dict"}]}""")]
    public async Task A_wrong_payload_is_refused_in_the_older_form_where_that_is_asked_for(string payload, string body)
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ErrorDialect = FalErrorDialect.Legacy });
        using QueueCaller caller = new(fal.QueueAddress);

        Answer answer = await caller.GetAsync(await caller.SubmitAsync(QueueCaller.Endpoint, payload));

        Assert.Equal((422, body, "0"), (answer.Status, answer.Body, answer.Headers["X-Fal-Needs-Retry"]));
    }

    [Fact]
    public async Task Limits_and_choices_have_their_figures_in_the_older_form()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ErrorDialect = FalErrorDialect.Legacy });
        using QueueCaller caller = new(fal.QueueAddress);
        string payload = $$"""{"prompt":"{{new string('a', 2501)}}","image_url":"x","duration":"99"}""";

        Answer answer = await caller.GetAsync(await caller.SubmitAsync(QueueCaller.Endpoint, payload));

        JsonElement[] errors = [.. answer.Json.GetProperty("detail").EnumerateArray()];
        Assert.Equal(["value_error.any_str.max_length", "type_error.enum"], errors.Select(error => error.GetProperty("type").GetString()));
        Assert.Equal("""{"limit_value":2500}""", errors[0].GetProperty("ctx").GetRawText());
        Assert.Equal("ensure this value has at most 2500 characters", errors[0].GetProperty("msg").GetString());
        Assert.Equal("3", errors[1].GetProperty("ctx").GetProperty("enum_values")[0].GetString());
    }

    [Fact]
    public async Task A_wrong_payload_is_one_text_where_that_is_asked_for()
    {
        await using FalEmulator fal = await FalEmulator.StartAsync(new FalEmulatorOptions { QueuedFor = TimeSpan.Zero, RunsFor = TimeSpan.Zero, ErrorDialect = FalErrorDialect.Text });
        using QueueCaller caller = new(fal.QueueAddress);

        Answer answer = await caller.GetAsync(await caller.SubmitAsync(QueueCaller.Endpoint, """{"prompt":"a"}"""));

        Assert.Equal((422, """{"detail":"$.image_url: Field required (missing)"}"""), (answer.Status, answer.Body));
    }
}
