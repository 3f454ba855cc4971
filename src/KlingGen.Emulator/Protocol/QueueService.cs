using System.Text;
using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Emulator.Payloads;
using KlingGen.Emulator.Results;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>The queue protocol, as the service speaks it where that differs from its documents.</summary>
internal sealed class QueueService
{
    private const string Files = "/files/";

    private readonly FalEmulatorOptions _options;
    private readonly ContractSet _contracts;
    private readonly JobStore _jobs;
    private readonly FaultList _faults;
    private readonly Uri _address;
    private readonly PayloadChecker _checker;
    private readonly ResultWriter _results;
    private readonly StatusWriter _statuses;
    private readonly HashSet<string> _applications;

    public QueueService(FalEmulatorOptions options, ContractSet contracts, JobStore jobs, FaultList faults, Uri address)
    {
        _options = options;
        _contracts = contracts;
        _jobs = jobs;
        _faults = faults;
        _address = address;
        _checker = new PayloadChecker(contracts);
        _results = new ResultWriter(contracts, address);
        _statuses = new StatusWriter(options, address);
        _applications = [.. contracts.Endpoints.Select(endpoint => QueuePath.Application(endpoint.Id.Value))];
    }

    public Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        if (path.StartsWith(Files, StringComparison.Ordinal))
        {
            return AnswerFileAsync(context, path[Files.Length..]);
        }

        QueuePath asked = QueuePath.Parse(path);
        FalCall? call = Classify(context.Request.Method, asked);
        if (call is { } known && _faults.Take(known) is { } fault)
        {
            return WriteAsync(context, fault);
        }

        if (!IsAuthorized(context.Request))
        {
            return WriteAsync(context, Detail(401, "Authentication is required to access this application."));
        }

        if (asked.RequestId is not null && !asked.IsShort)
        {
            // Seen on the service: with the full id in the path a status is an empty answer, and the rest is not allowed.
            return WriteAsync(context, call == FalCall.Status ? new FalAnswer(200) : Detail(405, "Method Not Allowed"));
        }

        return call switch
        {
            FalCall.Submit => SubmitAsync(context, asked.Target),
            FalCall.Status => WriteAsync(context, Status(asked, context.Request)),
            FalCall.Result => AnswerResultAsync(context, asked),
            FalCall.Cancel => WriteAsync(context, Cancel(asked)),
            _ => WriteAsync(context, Detail(405, "Method Not Allowed")),
        };
    }

    private static FalCall? Classify(string method, QueuePath path) => (method, path.RequestId, path.Rest) switch
    {
        ("POST", null, _) => FalCall.Submit,
        ("GET", not null, "status") => FalCall.Status,
        ("GET", not null, "") => FalCall.Result,
        ("PUT", not null, "cancel") => FalCall.Cancel,
        _ => null,
    };

    private bool IsAuthorized(HttpRequest request)
    {
        const string scheme = "Key ";
        string header = request.Headers.Authorization.ToString();
        string key = header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..].Trim() : "";
        return _options.ApiKey is null ? key.Length > 0 : key == _options.ApiKey;
    }

    private async Task SubmitAsync(HttpContext context, string endpointId)
    {
        if (!_applications.Contains(QueuePath.Application(endpointId)))
        {
            await WriteAsync(context, Detail(404, $"Application '{QueuePath.Application(endpointId)}' not found")).ConfigureAwait(false);
            return;
        }

        using StreamReader reader = new(context.Request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        FalJob job;
        try
        {
            using JsonDocument payload = JsonDocument.Parse(body);
            job = Take(endpointId, body, payload.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second kind: an escape such as \ud800, which is half a character.
            await WriteAsync(context, Platform(400, "bad_request", "The body is not valid JSON")).ConfigureAwait(false);
            return;
        }

        _jobs.Add(job);
        await WriteAsync(context, WithRequestId(new FalAnswer(200, _statuses.WriteSubmitted(job)), job)).ConfigureAwait(false);
    }

    private FalJob Take(string endpointId, string body, JsonElement payload)
    {
        string requestId = Guid.NewGuid().ToString();
        PayloadReport report = PayloadReport.Empty;
        FalAnswer? outcome = _faults.TakeForJob();
        if (_contracts.FindEndpoint(endpointId) is not { } endpoint)
        {
            // The queue knows applications only. That the application has no such path comes out when it runs, as a stored 404.
            outcome ??= Detail(404, $"Path /{endpointId[QueuePath.Application(endpointId).Length..].TrimStart('/')} not found");
        }
        else
        {
            report = _checker.Check(endpoint.Request, payload);
            outcome ??= report.Errors.Count > 0
                ? new FalAnswer(422, ModelError.WriteAll(report.Errors))
                : new FalAnswer(200, _results.Write(endpoint.Response, requestId));
        }

        TimeSpan runsFor = report.Errors.Count > 0 ? TimeSpan.Zero : _options.RunsFor;
        return new FalJob(_options.TimeProvider, requestId, endpointId, body, report, outcome, _options.QueuedFor, runsFor);
    }

    private FalJob? Find(QueuePath path) =>
        _jobs.Find(path.RequestId!) is { } job && QueuePath.Application(job.EndpointId) == path.Target ? job : null;

    private FalAnswer Status(QueuePath path, HttpRequest request)
    {
        if (Find(path) is not { } job)
        {
            return NoSuchRequest();
        }

        string answer = _statuses.WriteStatus(job, request.Query["logs"].ToString() is "1" or "true", out bool isOver);
        return new FalAnswer(isOver ? 200 : 202, answer);
    }

    private async Task AnswerResultAsync(HttpContext context, QueuePath path)
    {
        FalAnswer answer = Find(path) switch
        {
            null => NoSuchRequest(),
            { IsOver: false } => Detail(400, "Request is still in progress"),
            { State: FalJobState.Cancelled } job => WithRequestId(Platform(499, "client_cancelled", "The request was cancelled by its client"), job),
            { } job => WithRequestId(job.Outcome, job),
        };
        await WriteAsync(context, answer).ConfigureAwait(false);
    }

    private FalAnswer Cancel(QueuePath path)
    {
        if (Find(path) is not { } job)
        {
            return new FalAnswer(404, """{"status":"NOT_FOUND"}""");
        }

        return job.TryCancel() ? new FalAnswer(202, """{"status":"CANCELLATION_REQUESTED"}""") : new FalAnswer(400, """{"status":"ALREADY_COMPLETED"}""");
    }

    private async Task AnswerFileAsync(HttpContext context, string name)
    {
        if (context.Request.Method is not ("GET" or "HEAD") || SampleFile.Find(Path.GetExtension(name)) is not { } file)
        {
            await WriteAsync(context, Detail(404, "Not Found")).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        if (context.Request.Method == "GET")
        {
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static FalAnswer NoSuchRequest() => Detail(404, "Request not found");

    private static FalAnswer Detail(int status, string detail) => new(status, Json.Write(writer => writer.WriteString("detail", detail)));

    private static FalAnswer Platform(int status, string type, string detail)
    {
        string body = Json.Write(writer =>
        {
            writer.WriteString("detail", detail);
            writer.WriteString("error_type", type);
        });
        return new FalAnswer(status, body) { Headers = new Dictionary<string, string> { ["X-Fal-Error-Type"] = type } };
    }

    private static FalAnswer WithRequestId(FalAnswer answer, FalJob job) =>
        answer with { Headers = new Dictionary<string, string>(answer.Headers) { ["x-fal-request-id"] = job.RequestId } };

    private static async Task WriteAsync(HttpContext context, FalAnswer answer)
    {
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
