using System.Globalization;
using KlingGen.Emulator.Errors;
using KlingGen.Emulator.Payloads;
using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator;

/// <summary>The errors that fal documents, as answers: for <see cref="FalEmulator.FailNextJob(FalAnswer)"/> and <see cref="FalEmulator.FailNext(FalCall, FalAnswer)"/>.</summary>
public static class FalErrors
{
    /// <summary>The types of errors that models report, such as <c>content_policy_violation</c>.</summary>
    public static IReadOnlyList<string> ModelErrorTypes { get; } = [.. ModelErrorCatalogue.All.Keys];

    /// <summary>The types of errors that the platform reports, such as <c>runner_disconnected</c>.</summary>
    public static IReadOnlyList<string> RequestErrorTypes { get; } = [.. RequestErrorCatalogue.All.Keys];

    /// <summary>An error of a model, with its documented status, text and figures.</summary>
    /// <param name="type">One of <see cref="ModelErrorTypes"/>.</param>
    /// <param name="field">The field it is about, such as <c>prompt</c>; null for the request as a whole.</param>
    /// <param name="dialect">The form.</param>
    /// <param name="isRetryable">What <c>X-Fal-Retryable</c> says (<c>X-Fal-Needs-Retry</c> in the older form); null for what the type suggests.</param>
    /// <exception cref="ArgumentException">No such type is documented.</exception>
    public static FalAnswer Model(string type, string? field = null, FalErrorDialect dialect = FalErrorDialect.Current, bool? isRetryable = null)
    {
        if (!ModelErrorCatalogue.All.TryGetValue(type, out ModelErrorEntry? entry))
        {
            throw new ArgumentException($"fal documents no model error '{type}'.", nameof(type));
        }

        PayloadPlace place = field is null ? PayloadPlace.Root : PayloadPlace.Root.Member(field);
        ModelError error = new(place, type, entry.Message, entry.Context, "null") { IsOfPayload = field is not null };
        return ModelAnswer.Write(entry.Status, [error], dialect, isRetryable ?? entry.IsRetryable);
    }

    /// <summary>An error of the platform, with its documented status.</summary>
    /// <param name="type">One of <see cref="RequestErrorTypes"/>.</param>
    /// <exception cref="ArgumentException">No such type is documented.</exception>
    public static FalAnswer Request(string type)
    {
        if (!RequestErrorCatalogue.All.TryGetValue(type, out RequestErrorEntry? entry))
        {
            throw new ArgumentException($"fal documents no request error '{type}'.", nameof(type));
        }

        return Platform(entry.Status, type, entry.Message);
    }

    /// <summary>The caller's own start timeout has passed: 504 with <c>X-Fal-Request-Timeout-Type: user</c>.</summary>
    public static FalAnswer UserTimeout()
    {
        FalAnswer answer = Request("startup_timeout");
        return answer with { Headers = new Dictionary<string, string>(answer.Headers) { ["X-Fal-Request-Timeout-Type"] = "user" } };
    }

    /// <summary>Too much at once: 429 with <c>Retry-After</c>.</summary>
    /// <param name="retryAfter">How long to wait; sent in whole seconds, rounded up.</param>
    public static FalAnswer TooManyRequests(TimeSpan retryAfter) => Detail(429, "Rate limit exceeded. Please try again later.") with
    {
        Headers = new Dictionary<string, string> { ["Retry-After"] = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture) },
    };

    /// <summary>More direct calls at once than the account may make: 429. In the queue they would wait instead.</summary>
    public static FalAnswer TooManyAtOnce() => Platform(429, "concurrent_requests_limit", "The concurrent requests limit is reached");

    /// <summary>The account has no balance left: 403.</summary>
    public static FalAnswer AccountLocked() => Detail(403, "User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.");

    /// <summary>The key is missing or unknown: 401.</summary>
    public static FalAnswer Unauthorized() => Detail(401, "Authentication is required to access this application.");

    internal static FalAnswer Cancelled() => Platform(499, "client_cancelled", "The request was cancelled by its client");

    internal static FalAnswer BadRequest(string detail) => Platform(400, "bad_request", detail);

    internal static FalAnswer Detail(int status, string detail) => new(status, Json.Write(writer => writer.WriteString("detail", detail)));

    private static FalAnswer Platform(int status, string type, string detail)
    {
        string body = Json.Write(writer =>
        {
            writer.WriteString("detail", detail);
            writer.WriteString("error_type", type);
        });
        return new FalAnswer(status, body) { Headers = new Dictionary<string, string> { ["X-Fal-Error-Type"] = type } };
    }
}
