using KlingGen.Tests.Support;
using static KlingGen.Tests.Support.ScriptedHandler;

namespace KlingGen.Tests.Errors;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(401, typeof(KlingAuthenticationException))]
    [InlineData(403, typeof(KlingAccessException))]
    [InlineData(404, typeof(KlingNotFoundException))]
    [InlineData(422, typeof(KlingValidationException))]
    [InlineData(429, typeof(KlingRateLimitException))]
    [InlineData(500, typeof(KlingServerException))]
    [InlineData(503, typeof(KlingServerException))]
    [InlineData(504, typeof(KlingServerException))]
    [InlineData(400, typeof(KlingException))]
    [InlineData(405, typeof(KlingException))]
    [InlineData(418, typeof(KlingException))]
    public async Task Each_status_has_its_exception(int status, Type expected)
    {
        KlingException exception = await FailAsync(Answer(status, """{"detail":"so it is"}""", ("x-fal-request-id", "abc")));

        Assert.Equal(expected, exception.GetType());
        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Equal("so it is", exception.Detail);
        Assert.Equal((ClipClient.EndpointId, "abc"), (exception.EndpointId, exception.RequestId));
        Assert.Contains($"fal answered {status} to the submit of {ClipClient.EndpointId}: so it is", exception.Message, StringComparison.Ordinal);
        Assert.Empty(exception.Errors);
    }

    [Fact]
    public async Task The_newer_dialect_gives_path_type_and_figures()
    {
        KlingException exception = await FailAsync(Answer(422, """
            {"detail":[{"loc":["body","multi_prompt",1,"duration"],"msg":"Input should be '1' or '2'","type":"one_of","url":"https://x","ctx":{"expected":["1","2"]},"input":"99"},
                       {"loc":["body","prompt"],"msg":"String should have at most 2500 characters","type":"string_too_long","ctx":{"max_length":2500},"input":"x"}]}
            """));

        KlingValidationException validation = Assert.IsType<KlingValidationException>(exception);
        Assert.False(validation.IsLocal);
        Assert.Equal(
            [
                new KlingErrorDetail("$.multi_prompt[1].duration", "Input should be '1' or '2'", "one_of") { Context = """{"expected":["1","2"]}""" },
                new KlingErrorDetail("$.prompt", "String should have at most 2500 characters", "string_too_long") { Context = """{"max_length":2500}""" },
            ],
            validation.Errors);
        Assert.Equal("one_of", validation.ErrorType);
        Assert.False(validation.IsRetryable);
    }

    [Theory]
    [InlineData("""["body","image_url"]""", "$.image_url")]
    [InlineData("""["body","root"]""", "$")]
    [InlineData("""["body","__root__"]""", "$")]
    [InlineData("""["body"]""", "$")]
    [InlineData("""["image_url"]""", "$.image_url")]
    [InlineData("[]", "$")]
    [InlineData("\"image_url\"", "$.image_url")]
    [InlineData("null", "$")]
    [InlineData("""["body","elements",0]""", "$.elements[0]")]
    [InlineData("""["body","camera move",1.5]""", "$['camera move']['1.5']")]
    public async Task The_older_dialect_gives_path_and_type(string location, string expected)
    {
        KlingException exception = await FailAsync(Answer(422, $$"""{"detail":[{"loc":{{location}},"msg":"field required","type":"value_error.missing"}]}"""));

        Assert.Equal([new KlingErrorDetail(expected, "field required", "value_error.missing")], exception.Errors);
    }

    [Theory]
    [InlineData("""{"detail":["just text"]}""", "$: just text")]
    [InlineData("""{"detail":[{"msg":"no place"}]}""", "$: no place")]
    [InlineData("""{"detail":[{"odd":1}]}""", """$: {"odd":1}""")]
    [InlineData("""{"detail":{"loc":["body","a"],"msg":"one","type":"t"}}""", "$.a: one (t)")]
    [InlineData("""{"detail":[17]}""", "$: 17")]
    public async Task Odd_details_are_kept_as_well_as_can_be(string body, string expected)
    {
        KlingException exception = await FailAsync(Answer(422, body));

        Assert.Equal(expected, Assert.Single(exception.Errors).ToString());
    }

    [Theory]
    [InlineData("""{"detail":"Prompt too long"}""", "Prompt too long")]
    [InlineData("""{"message":"from a gateway"}""", "from a gateway")]
    [InlineData("""{"error":"from another"}""", "from another")]
    [InlineData("Bad Gateway", "Bad Gateway")]
    [InlineData("[1,2", "[1,2")]
    [InlineData("""{"detail":"\ud800"}""", """{"detail":"\ud800"}""")]
    [InlineData("""{"detail":7}""", null)]
    [InlineData("{}", null)]
    [InlineData("", null)]
    public async Task A_text_instead_of_a_list_is_the_detail(string body, string? expected)
    {
        KlingException exception = await FailAsync(Answer(422, body));

        Assert.IsType<KlingValidationException>(exception);
        Assert.Equal(expected, exception.Detail);
        Assert.Empty(exception.Errors);
    }

    [Theory]
    [InlineData("$", null)]
    [InlineData("$.prompt", "Prompt")]
    [InlineData("$.start_image_url", "StartImageUrl")]
    [InlineData("$.multi_prompt[1].duration", "MultiPrompt[1].Duration")]
    [InlineData("$.elements[0].reference_image_urls[12]", "Elements[0].ReferenceImageUrls[12]")]
    [InlineData("$['camera move'][2].x", "CameraMove[2].X")]
    [InlineData("$.a['b c']", "A.BC")]
    public void An_error_names_the_requests_property(string path, string? expected) => Assert.Equal(expected, new KlingErrorDetail(path, "wrong").Member);

    [Fact]
    public async Task A_file_that_cannot_be_used_comes_with_its_limits()
    {
        KlingException exception = await FailAsync(Answer(422, """
            {"detail":[{"loc":["body","image_url"],"msg":"Image too small","type":"image_too_small","ctx":{"min_width":300,"min_height":300}},
                       {"loc":["body","end_image_url"],"msg":"Unsupported","type":"unsupported_image_format","ctx":{"supported_formats":["png","jpeg"],"min_width":1}},
                       {"loc":["body","end_image_url"],"msg":"Cannot load","type":"image_load_error","ctx":["odd"]}]}
            """));

        KlingMediaException media = Assert.IsType<KlingMediaException>(exception);
        Assert.Equal(["min_width", "min_height", "supported_formats"], media.Limits.Keys);
        Assert.Equal(300, media.Limits["min_width"].GetInt32());
        Assert.Equal("jpeg", media.Limits["supported_formats"][1].GetString());
        Assert.Equal("image_too_small", media.ErrorType);
        Assert.Equal("ImageUrl", media.Errors[0].Member);
        Assert.False(media.IsRetryable);
    }

    [Fact]
    public async Task A_file_beside_another_fault_is_a_matter_of_validation()
    {
        KlingException exception = await FailAsync(Answer(422, """
            {"detail":[{"loc":["body","image_url"],"msg":"Too large","type":"file_too_large","ctx":{"max_size":10485760}},{"loc":["body","prompt"],"msg":"required","type":"missing"}]}
            """));

        Assert.Equal(2, Assert.IsType<KlingValidationException>(exception).Errors.Count);
    }

    [Fact]
    public async Task A_job_that_no_runner_took_in_time_is_told_apart_from_failing_servers()
    {
        const string body = """{"detail":"Request timed out","error_type":"request_timeout"}""";

        KlingException users = await FailAsync(Answer(504, body, ("X-Fal-Request-Timeout-Type", "user")));
        KlingException servers = await FailAsync(Answer(504, body));

        Assert.IsType<KlingStartTimeoutException>(users);
        Assert.False(users.IsRetryable);
        Assert.IsType<KlingServerException>(servers);
    }

    [Fact]
    public async Task A_locked_account_says_why()
    {
        KlingException exception = await FailAsync(Answer(403, """{"detail":"User is locked. Reason: Exhausted balance. Top up your balance."}"""));

        Assert.IsType<KlingAccessException>(exception);
        Assert.Equal("User is locked. Reason: Exhausted balance. Top up your balance.", exception.Detail);
        Assert.True(((KlingAccessException)exception).IsLocked);
        Assert.False(exception.IsRetryable);
        Assert.False(Assert.IsType<KlingAccessException>(await FailAsync(Answer(403, """{"detail":"Forbidden"}"""))).IsLocked);
    }

    [Fact]
    public async Task A_refusal_of_the_content_check_has_its_own_exception()
    {
        KlingException exception = await FailAsync(Answer(422, """{"detail":[{"loc":["body","prompt"],"msg":"flagged","type":"content_policy_violation","url":"x","input":"y"}]}"""));

        Assert.IsType<KlingContentPolicyException>(exception);
        Assert.Equal("$.prompt", exception.Errors[0].Path);
        Assert.EndsWith(KlingContentPolicyException.Advice, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 20 Nov 2026 12:01:30 GMT", 90)]
    [InlineData("Fri, 20 Nov 2026 11:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task A_limit_says_how_long_to_wait(string? header, int? seconds)
    {
        KlingException exception = await FailAsync(Answer(429, """{"detail":"limit","error_type":"concurrent_requests_limit"}""", header is null ? [] : [("Retry-After", header)]));

        KlingRateLimitException limit = Assert.IsType<KlingRateLimitException>(exception);
        Assert.Equal(seconds, (int?)limit.RetryAfter?.TotalSeconds);
        Assert.True(limit.IsRetryable);
    }

    [Fact]
    public async Task A_time_to_come_back_at_is_taken_by_the_servers_own_clock()
    {
        KlingException exception = await FailAsync(Answer(429, "", ("Date", "Fri, 20 Nov 2026 14:00:00 GMT"), ("Retry-After", "Fri, 20 Nov 2026 14:00:20 GMT")));

        Assert.Equal(20, Assert.IsType<KlingRateLimitException>(exception).RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(503, "runner_disconnected", null, null, true)]
    [InlineData(504, "request_timeout", null, null, true)]
    [InlineData(500, "runner_server_error", null, null, false)]
    [InlineData(500, "internal_server_error", null, null, true)]
    [InlineData(500, "runner_server_error", "X-Fal-Retryable", "true", true)]
    [InlineData(500, "runner_server_error", "X-Fal-Needs-Retry", "1", true)]
    [InlineData(503, "runner_disconnected", "X-Fal-Retryable", "false", false)]
    [InlineData(504, "request_timeout", "X-Fal-Request-Timeout-Type", "user", false)]
    [InlineData(502, null, null, null, true)]
    [InlineData(400, "bad_request", null, null, false)]
    [InlineData(500, "something_new", null, null, false)]
    public async Task Whether_another_try_makes_sense_is_fals_word_or_the_types(int status, string? type, string? header, string? value, bool expected)
    {
        string body = type is null ? "" : $$"""{"detail":"x","error_type":"{{type}}"}""";
        KlingException exception = await FailAsync(Answer(status, body, header is null ? [] : [(header, value!)]));

        Assert.Equal(expected, exception.IsRetryable);
        Assert.Equal(type, exception.ErrorType);
    }

    [Fact]
    public async Task The_type_may_come_in_a_header_only()
    {
        KlingException exception = await FailAsync(Answer(503, "", ("X-Fal-Error-Type", "runner_scheduling_failure")));

        Assert.Equal("runner_scheduling_failure", exception.ErrorType);
        Assert.True(exception.IsRetryable);
    }

    [Fact]
    public async Task What_the_status_said_helps_where_the_result_says_nothing()
    {
        using ClipClient client = ClipClient.Over(new ScriptedHandler(
            Submitted,
            Answer(200, """{"status":"COMPLETED","error":"The runner went away","error_type":"runner_disconnected"}"""),
            Answer(499, "")));

        KlingException exception = await Assert.ThrowsAsync<KlingException>(() => client.Clips.RunAsync(new ClipRequest()));

        Assert.Equal("runner_disconnected", exception.ErrorType);
        Assert.Contains("The runner went away", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<KlingException> FailAsync(Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        using ClipClient client = ClipClient.Impatient(new ScriptedHandler(answer));
        return await Assert.ThrowsAnyAsync<KlingException>(() => client.Clips.SubmitAsync(new ClipRequest()));
    }
}
