namespace KlingGen.Emulator.Errors;

/// <summary>The request errors that fal documents.</summary>
internal static class RequestErrorCatalogue
{
    public static IReadOnlyDictionary<string, RequestErrorEntry> All { get; } = new Dictionary<string, RequestErrorEntry>
    {
        ["request_timeout"] = new(504, "Request timed out"),
        ["startup_timeout"] = new(504, "The runner did not start within the allowed time"),
        ["runner_scheduling_failure"] = new(503, "No runner could be allocated to handle the request"),
        ["runner_connection_timeout"] = new(503, "The connection to the runner timed out"),
        ["runner_disconnected"] = new(503, "The runner disconnected unexpectedly"),
        ["runner_connection_refused"] = new(503, "The runner refused the connection"),
        ["runner_connection_error"] = new(503, "A connection error occurred with the runner"),
        ["runner_incomplete_response"] = new(502, "The runner sent an incomplete response"),
        ["runner_server_error"] = new(500, "The runner encountered an internal server error"),
        ["client_disconnected"] = new(499, "The client closed the connection before the response was sent"),
        ["client_cancelled"] = new(499, "The request was cancelled by its client"),
        ["bad_request"] = new(400, "The request was malformed"),
        ["internal_error"] = new(500, "An unexpected internal error occurred"),
    };
}
