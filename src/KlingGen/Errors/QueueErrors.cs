using System.Globalization;
using System.Net;
using System.Text;

namespace KlingGen;

/// <summary>Makes an exception of whatever went wrong. Every text that came from outside passes through <see cref="ApiKey.Redact"/>.</summary>
internal static class QueueErrors
{
    private const int ExcerptLength = 200;

    private static readonly HashSet<string> _passingTypes = new(StringComparer.Ordinal)
    {
        "internal_server_error", "generation_timeout", "downstream_service_error", "downstream_service_unavailable",
        "request_timeout", "startup_timeout", "runner_scheduling_failure", "runner_connection_timeout", "runner_disconnected",
        "runner_connection_refused", "runner_connection_error",
    };

    /// <summary>The request breaks its contract; nothing was sent.</summary>
    public static KlingValidationException Invalid(IReadOnlyList<KlingViolation> violations, string endpointId)
    {
        List<KlingErrorDetail> errors = [.. violations.Select(violation => new KlingErrorDetail(violation.Path, violation.Message))];
        return new KlingValidationException($"The request to {endpointId} was not sent: {string.Join("; ", errors)}")
        {
            EndpointId = endpointId,
            Errors = errors,
            IsLocal = true,
        };
    }

    /// <summary>A file breaks its limits; nothing was sent.</summary>
    public static KlingMediaException UnfitFile(string fileName, IReadOnlyList<(string Type, string Limit, double Value, double Found)> violations)
    {
        List<KlingErrorDetail> errors = [.. violations.Select(violation => new KlingErrorDetail(
            "$", string.Format(CultureInfo.InvariantCulture, "{0} is {1}, but the file has {2:0.###}", violation.Limit, violation.Value, violation.Found), violation.Type)
        {
            Context = string.Format(CultureInfo.InvariantCulture, "{{\"{0}\":{1}}}", violation.Limit, violation.Value),
        })];
        return new KlingMediaException($"{fileName} was not sent: {string.Join("; ", errors)}")
        {
            ErrorType = errors[0].Type,
            Errors = errors,
            Limits = MediaErrors.ReadLimits(errors),
        };
    }

    /// <summary>An answer whose status is not a success.</summary>
    public static KlingException Refused(QueueAnswer answer, QueueCallContext context, ApiKey key, Clock clock, QueueUpdate? last = null)
    {
        int status = (int)answer.Status;
        ErrorBody? body = ErrorBody.Read(answer.Body, key);
        IReadOnlyList<KlingErrorDetail> errors = body?.Errors ?? [];
        string? type = body?.ErrorType ?? Redacted(answer.Header("X-Fal-Error-Type"), key)
            ?? errors.Select(error => error.Type).FirstOrDefault(value => value is not null) ?? last?.ErrorType;
        string? detail = body is null ? Excerpt(answer.Body, key) : body.Detail;
        string said = errors.Count > 0 ? string.Join("; ", errors) : detail ?? last?.Error ?? Meaning(status);
        string message = $"fal answered {status}{(type is null ? "" : $" ({type})")} to the {Name(context)}: {said}";

        bool isUserTimeout = status == 504 && IsUserTimeout(answer);
        KlingException exception = status switch
        {
            401 => new KlingAuthenticationException(message),
            403 => new KlingAccessException(message) { IsLocked = said.IndexOf("locked", StringComparison.OrdinalIgnoreCase) >= 0 },
            404 => new KlingNotFoundException(message),
            422 when MediaErrors.IsContentPolicy(type, errors) => new KlingContentPolicyException($"{message}. {KlingContentPolicyException.Advice}"),
            422 when MediaErrors.IsMedia(type, errors) => new KlingMediaException(message) { Limits = MediaErrors.ReadLimits(errors) },
            422 => new KlingValidationException(message),
            429 => new KlingRateLimitException(message) { RetryAfter = RetryAfter(answer, clock) },
            504 when isUserTimeout => new KlingStartTimeoutException(message),
            >= 500 => new KlingServerException(message),
            _ => new KlingException(message),
        };

        exception.ErrorType = type;
        exception.Detail = detail;
        exception.Errors = errors;
        exception.IsRetryable = IsRetryable(answer, status, type);
        exception.StatusCode = answer.Status;
        exception.JobMayExist = context.Call == QueueCall.Submit && status >= 500 && !IsFrontDoor(answer, status, type);
        return For(exception, context, Redacted(answer.Header("x-fal-request-id"), key));
    }

    /// <summary>Whether a call that was answered so may be made again, without harm and with hope.</summary>
    public static bool MayRepeat(QueueAnswer answer, QueueCallContext context, ApiKey key)
    {
        int status = (int)answer.Status;
        return context.Call switch
        {
            QueueCall.Submit => status is 429 or 503 && IsFrontDoor(answer, status, ErrorBody.Read(answer.Body, key)?.ErrorType ?? answer.Header("X-Fal-Error-Type")),
            QueueCall.Status or QueueCall.Stream => status is 429 or >= 500 || (answer.IsSuccess && !answer.IsWhole),

            // A 5xx is the job's own outcome when fal explains it, and asking again will not change it.
            QueueCall.Result => status == 429 || (answer.IsSuccess && !answer.IsWhole) || (status >= 500 && ErrorBody.Read(answer.Body, key) is null),
            QueueCall.Upload => status is 408 or 429 or >= 500,
            QueueCall.Cancel => status is 429 or >= 500,
            _ => false,
        };
    }

    /// <summary>How long fal asks to wait, or null when it does not say.</summary>
    public static TimeSpan? RetryAfter(QueueAnswer answer, Clock clock)
    {
        // A time of fal's is compared with fal's own clock where the answer tells it: clocks differ.
        TimeSpan? wait = answer.RetryAfter?.Delta ?? (answer.RetryAfter?.Date - (answer.Date ?? clock.UtcNow));
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>A success whose body is not what it should be.</summary>
    public static KlingResponseException Malformed(string what, QueueAnswer answer, QueueCallContext context, ApiKey key, Exception? cause = null)
    {
        string begins = Excerpt(answer.Body, key) is { } excerpt ? $"It begins: {excerpt}" : "It is empty.";
        KlingResponseException exception = new($"The answer to the {Name(context)} {Redacted(what, key)}. {begins}", Safe(cause, key))
        {
            StatusCode = answer.Status,
            JobMayExist = context.Call == QueueCall.Submit,
            Path = (cause as System.Text.Json.JsonException)?.Path is { } path ? Redacted(path, key) : null,
        };
        return For(exception, context);
    }

    /// <summary>No whole answer came.</summary>
    public static KlingConnectionException NoAnswer(string what, Exception cause, QueueCallContext context, ApiKey key)
    {
        bool mayExist = context.Call == QueueCall.Submit && !WasNeverSent(cause);
        string where = mayExist ? $". {Whereabouts(context)}" : "";
        KlingConnectionException exception = new($"{what} during the {Name(context)}: {Redacted(cause.Message, key)}{where}", Safe(cause, key))
        {
            JobMayExist = mayExist,
            IsRetryable = !mayExist,
        };
        return For(exception, context);
    }

    /// <summary>A retry strategy would not have the call made.</summary>
    public static KlingConnectionException NotMade(Exception cause, QueueCallContext context, ApiKey key) =>
        For(new KlingConnectionException($"The {Name(context)} was not made: {Redacted(cause.Message, key)}", Safe(cause, key)) { IsRetryable = true }, context);

    /// <summary>An address that may not have the key; nothing was sent.</summary>
    public static KlingException ForeignAddress(Uri url, QueueCallContext context, ApiKey key) =>
        For(new KlingException($"The {Name(context)} was not made: {Place(url, key)} is not a host of the queue, and the API key is sent to no other"), context);

    /// <summary>The caller's HttpClient followed a redirect.</summary>
    public static KlingException Redirected(Uri url, QueueCallContext context, ApiKey key)
    {
        KlingException exception = new(
            $"The {Name(context)} was redirected to {Place(url, key)}. Redirects are not followed, for the key's sake: set AllowAutoRedirect to false on the HttpClient's handler")
        {
            JobMayExist = context.Call == QueueCall.Submit,
        };
        return For(exception, context);
    }

    /// <summary>The beginning of a body on one line, or null when there is none.</summary>
    public static string? Excerpt(byte[] body, ApiKey key)
    {
        // The key is blotted out before the cut, lest the cut leave half of it.
        string text = key.Redact(Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, 16 * ExcerptLength)));
        StringBuilder line = new();
        foreach (char c in text)
        {
            line.Append(char.IsControl(c) ? ' ' : c);
            if (line.Length == ExcerptLength)
            {
                line.Append('…');
                break;
            }
        }

        return line.ToString().Trim() is { Length: > 0 } excerpt ? excerpt : null;
    }

    private static T For<T>(T exception, QueueCallContext context, string? requestId = null)
        where T : KlingException
    {
        exception.EndpointId = context.Call == QueueCall.Upload ? null : context.EndpointId;
        exception.SubmittedAt = context.SentAt;
        exception.RequestId = context.RequestId ?? requestId;
        return exception;
    }

    private static string Name(QueueCallContext context)
    {
        string call = context.Call switch
        {
            QueueCall.Submit => "submit",
            QueueCall.Status => "status call",
            QueueCall.Stream => "status stream",
            QueueCall.Result => "result call",
            QueueCall.Upload => "upload",
            _ => "cancel call",
        };
        return context.RequestId is null ? $"{call} of {context.EndpointId}" : $"{call} of {context.EndpointId} for request {context.RequestId}";
    }

    private static string Whereabouts(QueueCallContext context) =>
        $"The job may exist, and be paid: look among the requests to {context.EndpointId} on fal's dashboard{(context.SentAt is { } time ? $" for one of {time.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC" : "")} before submitting again";

    private static string Place(Uri url, ApiKey key) => key.Redact(url.IsAbsoluteUri ? $"{url.Scheme}://{url.Host}:{url.Port}" : "a relative address");

    private static string Meaning(int status) => status switch
    {
        >= 300 and <= 399 => "a redirect, which is not followed, for the key's sake",
        499 => "the request was cancelled",
        _ => "no explanation",
    };

    private static bool IsRetryable(QueueAnswer answer, int status, string? type)
    {
        string? said = answer.Header("X-Fal-Retryable") ?? answer.Header("X-Fal-Needs-Retry");
        if (said is not null)
        {
            return said.Trim() is "1" || said.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        }

        if (IsUserTimeout(answer))
        {
            return false;
        }

        return status == 429 || (type is null ? status is 502 or 503 or 504 : _passingTypes.Contains(type));
    }

    private static bool IsUserTimeout(QueueAnswer answer) =>
        string.Equals(answer.Header("X-Fal-Request-Timeout-Type"), "user", StringComparison.OrdinalIgnoreCase);

    // 429 and 503 come from the front door before a job is taken, unless a runner is spoken of or a request named; after the others nobody knows.
    private static bool IsFrontDoor(QueueAnswer answer, int status, string? type) =>
        status == 429 || (status == 503 && answer.Header("x-fal-request-id") is null && type?.StartsWith("runner_", StringComparison.Ordinal) != true);

    private static bool WasNeverSent(Exception cause)
    {
#if NET
        return cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
        };
#else
        // This platform does not say how far the request came.
        _ = cause;
        return false;
#endif
    }

    private static string? Redacted(string? text, ApiKey key) => text is null ? null : key.Redact(text);

    // A handler of the caller's may put anything into its exceptions; one that shows the key is not passed on.
    private static Exception? Safe(Exception? cause, ApiKey key)
    {
        string? text = cause?.ToString();
        return text is null || key.Redact(text) == text ? cause : null;
    }
}
