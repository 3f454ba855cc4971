using System.Globalization;
using System.Text;
using System.Text.Json;
using KlingGen.Contracts;
using KlingGen.Contracts.Model;
using KlingGen.Emulator.Errors;
using KlingGen.Emulator.Faults;
using KlingGen.Emulator.Jobs;
using KlingGen.Emulator.Payloads;
using KlingGen.Emulator.Results;
using Microsoft.AspNetCore.Http;

namespace KlingGen.Emulator.Protocol;

/// <summary>The queue's calls, as the service answers them where that differs from its documents.</summary>
internal sealed class QueueService
{
    private readonly FalEmulatorOptions _options;
    private readonly ContractSet _contracts;
    private readonly JobQueue _jobs;
    private readonly FaultList _faults;
    private readonly RateLimit _rate;
    private readonly PayloadChecker _checker;
    private readonly ResultWriter _results;
    private readonly StatusWriter _statuses;
    private readonly HashSet<string> _applications;

    public QueueService(FalEmulatorOptions options, ContractSet contracts, JobQueue jobs, FaultList faults, Uri address)
    {
        _options = options;
        _contracts = contracts;
        _jobs = jobs;
        _faults = faults;
        _rate = new RateLimit(options.SubmitsPerSecond, options.TimeProvider);
        _checker = new PayloadChecker(contracts);
        _results = new ResultWriter(contracts, address);
        _statuses = new StatusWriter(options, address);
        _applications = [.. contracts.Endpoints.Select(endpoint => QueuePath.Application(endpoint.Id.Value))];
        Stream = new StatusStream(options, jobs, _statuses);
    }

    public StatusStream Stream { get; }

    public static FalAnswer NoSuchRequest => FalErrors.Detail(404, "Request not found");

    public async Task<FalAnswer> SubmitAsync(HttpRequest request, string endpointId)
    {
        if (_rate.Take() is { } wait)
        {
            return FalErrors.TooManyRequests(wait);
        }

        if (!_applications.Contains(QueuePath.Application(endpointId)))
        {
            return FalErrors.Detail(404, $"Application '{QueuePath.Application(endpointId)}' not found");
        }

        (FalPlatformHeaders headers, FalAnswer? refusal) = PlatformHeaderReader.Read(request.Headers);
        if (refusal is not null)
        {
            return refusal;
        }

        string longest = request.Query["fal_max_queue_length"].ToString();
        if (longest.Length > 0 && (!int.TryParse(longest, NumberStyles.None, CultureInfo.InvariantCulture, out int most) || _options.QueuePosition + _jobs.CountWaiting() > most))
        {
            return FalErrors.Detail(429, $"The queue is longer than fal_max_queue_length, {longest}");
        }

        Uri? webhook = null;
        if (request.Query["fal_webhook"].ToString() is { Length: > 0 } address
            && (!Uri.TryCreate(address, UriKind.Absolute, out webhook) || webhook.Scheme is not ("https" or "http")))
        {
            return FalErrors.BadRequest("fal_webhook must be an absolute URL");
        }

        using StreamReader reader = new(request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        FalJob job;
        try
        {
            using JsonDocument payload = JsonDocument.Parse(body);
            job = Plan(endpointId, body, payload.RootElement, headers, webhook);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second kind: an escape such as \ud800, which is half a character.
            return FalErrors.BadRequest("The body is not valid JSON");
        }

        _jobs.Add(job);
        return WithRequestId(new FalAnswer(200, _statuses.WriteSubmitted(job, _jobs.Look(job))), job);
    }

    public FalJob? Find(QueuePath path) =>
        _jobs.Find(path.RequestId!) is { } job && QueuePath.Application(job.EndpointId) == path.Target ? job : null;

    public FalAnswer Status(QueuePath path, HttpRequest request)
    {
        if (Find(path) is not { } job)
        {
            return NoSuchRequest;
        }

        JobLook look = _jobs.Look(job);
        return new FalAnswer(look.IsOver ? 200 : 202, _statuses.WriteStatus(job, look, request.Query["logs"].ToString() is "1" or "true"));
    }

    public FalAnswer Result(QueuePath path)
    {
        if (Find(path) is not { } job)
        {
            return NoSuchRequest;
        }

        JobLook look = _jobs.Look(job);
        return look.IsOver ? WithRequestId(look.Outcome, job) : FalErrors.Detail(400, "Request is still in progress");
    }

    public FalAnswer Cancel(QueuePath path)
    {
        if (Find(path) is not { } job)
        {
            return new FalAnswer(404, """{"status":"NOT_FOUND"}""");
        }

        return _jobs.TryCancel(job) ? new FalAnswer(202, """{"status":"CANCELLATION_REQUESTED"}""") : new FalAnswer(400, """{"status":"ALREADY_COMPLETED"}""");
    }

    private FalJob Plan(string endpointId, string body, JsonElement payload, FalPlatformHeaders headers, Uri? webhook)
    {
        string requestId = Guid.NewGuid().ToString();
        PayloadReport report = PayloadReport.Empty;
        FalAnswer? outcome = null;
        if (_contracts.FindEndpoint(endpointId) is not { } endpoint)
        {
            // The queue knows applications only. That the application has no such path comes out when it runs, as a stored 404.
            outcome = FalErrors.Detail(404, $"Path /{endpointId[QueuePath.Application(endpointId).Length..].TrimStart('/')} not found");
        }
        else
        {
            report = _checker.Check(endpoint.Request, payload);
            outcome = report.Errors.Count > 0
                ? ModelAnswer.Write(422, report.Errors, _options.ErrorDialect, isRetryable: false)
                : new FalAnswer(200, _results.Write(endpoint.Response, requestId));
        }

        TimeSpan runsFor = report.Errors.Count > 0 ? TimeSpan.Zero : _options.RunsFor;
        (int failingRuns, FalAnswer? runFailure) = _faults.TakeForRuns();
        JobPlan plan = new(requestId, _options.TimeProvider.GetUtcNow(), _options.QueuedFor, runsFor, _faults.TakeForJob() ?? outcome, headers)
        {
            WebhookUrl = webhook,
            FailingRuns = failingRuns,
            RunFailure = runFailure,
        };
        return new FalJob(_jobs, endpointId, body, report, plan);
    }

    private static FalAnswer WithRequestId(FalAnswer answer, FalJob job) =>
        answer with { Headers = new Dictionary<string, string>(answer.Headers) { ["x-fal-request-id"] = job.RequestId } };
}
