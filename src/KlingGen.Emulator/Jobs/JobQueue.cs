using KlingGen.Emulator.Errors;

namespace KlingGen.Emulator.Jobs;

/// <summary>
/// Runs jobs by the clock: what happened since the last call is worked out, in order, before each answer. A timer does the same when nobody asks, so that
/// webhooks go out and streams speak in time.
/// </summary>
internal sealed class JobQueue : IDisposable
{
    /// <summary>How often the service runs a job at most.</summary>
    public const int MostRuns = 10;

    // Timers take no more than 49 days.
    private static readonly TimeSpan _longestWait = TimeSpan.FromDays(1);

    private readonly FalEmulatorOptions _options;
    private readonly Lock _lock = new();
    private readonly JobStore _store;
    private readonly PriorityQueue<FalJob, (DateTimeOffset, long)> _arriving = new();
    private readonly PriorityQueue<FalJob, (DateTimeOffset, long)> _deadlines = new();
    private readonly PriorityQueue<(FalJob Job, DateTimeOffset At), (DateTimeOffset, long)> _ends = new();
    private readonly ReadyJobs _ready = new();
    private readonly List<FalJob> _endedNow = [];
    private readonly ITimer _timer;
    private int _running;
    private long _sequence;

    public JobQueue(FalEmulatorOptions options)
    {
        _options = options;
        _store = new JobStore(options);
        _timer = options.TimeProvider.CreateTimer(_ => Do(_ => true), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Told of each job that is over, after the fact and outside the lock.</summary>
    public event Action<FalJob>? Ended;

    public IReadOnlyList<FalJob> All => Do(_ => _store.All);

    public void Dispose() => _timer.Dispose();

    public void Add(FalJob job) => Do(now =>
    {
        _store.Add(job);
        _arriving.Enqueue(job, (job.SubmittedAt + job.Plan.QueuedFor, _sequence++));
        SetDeadline(job);
        return true;
    });

    /// <summary>The job with that id, or null when there is none, or none any more.</summary>
    public FalJob? Find(string requestId) => Do(_ => _store.Find(requestId));

    public JobLook Look(FalJob job) => Do(now =>
    {
        JobCourse course = job.Course;
        return new JobLook(now, course.State, course.GatewayRequestId, course.Runs, course.State == FalJobState.Queued ? _ready.CountAhead(job) : 0, course.StartedAt, course.EndedAt, course.Outcome);
    });

    /// <summary>How many jobs wait.</summary>
    public int CountWaiting() => Do(_ => _store.All.Count(job => job.Course.State == FalJobState.Queued));

    public Task NextChange(FalJob job) => Do(_ => job.Course.Change.Task);

    /// <summary>Asks for a job's end; false when it is over already.</summary>
    public bool TryCancel(FalJob job) => Do(now =>
    {
        JobCourse course = job.Course;
        switch (course.State)
        {
            case FalJobState.Queued:
                _ready.Remove(job);
                End(job, now, FalJobState.Cancelled, FalErrors.Cancelled());
                return true;
            case FalJobState.Running:
                DateTimeOffset heededAt = now + _options.CancelTakes;
                if (!course.IsCancelling && heededAt < course.EndsAt)
                {
                    course.IsCancelling = true;
                    SetEnd(job, heededAt);
                }

                return true;
            default:
                return false;
        }
    });

    private T Do<T>(Func<DateTimeOffset, T> action)
    {
        FalJob[] ended;
        T result;
        lock (_lock)
        {
            DateTimeOffset now = _options.TimeProvider.GetUtcNow();
            Settle(now);
            _store.Forget(now);
            result = action(now);
            Settle(now);
            if (Next() is { } next)
            {
                TimeSpan wait = next - now;
                _timer.Change(wait > _longestWait ? _longestWait : wait, Timeout.InfiniteTimeSpan);
            }

            ended = [.. _endedNow];
            _endedNow.Clear();
        }

        foreach (FalJob job in ended)
        {
            Ended?.Invoke(job);
        }

        return result;
    }

    private void Settle(DateTimeOffset now)
    {
        while (Next() is { } at && at <= now)
        {
            while (_ends.TryPeek(out (FalJob Job, DateTimeOffset At) end, out (DateTimeOffset At, long) _) && end.At <= at)
            {
                _ends.Dequeue();
                EndRun(end.Job, end.At);
            }

            while (_arriving.TryPeek(out FalJob? job, out (DateTimeOffset At, long) arrival) && arrival.At <= at)
            {
                _arriving.Dequeue();
                if (job.Course.State == FalJobState.Queued)
                {
                    _ready.Add(job);
                }
            }

            // A deadline that has passed while a failing run was under way counts before another run.
            while (_deadlines.TryPeek(out FalJob? job, out (DateTimeOffset At, long) deadline) && deadline.At <= at)
            {
                _deadlines.Dequeue();
                if (job.Course.State == FalJobState.Queued)
                {
                    _ready.Remove(job);
                    End(job, at, FalJobState.Failed, FalErrors.UserTimeout());
                }
            }

            while (_running < (_options.Concurrency ?? int.MaxValue) && _ready.Take() is { } job)
            {
                Start(job, at);
            }
        }
    }

    /// <summary>When something happens next, or null.</summary>
    private DateTimeOffset? Next()
    {
        // What was meant for a job that has ended otherwise is thrown away on the way.
        while (_ends.TryPeek(out (FalJob Job, DateTimeOffset At) end, out _) && (end.Job.Course.State != FalJobState.Running || end.Job.Course.EndsAt != end.At))
        {
            _ends.Dequeue();
        }

        while (_arriving.TryPeek(out FalJob? job, out _) && job.Course.State != FalJobState.Queued)
        {
            _arriving.Dequeue();
        }

        while (_deadlines.TryPeek(out FalJob? job, out _) && job.Course.State != FalJobState.Queued)
        {
            _deadlines.Dequeue();
        }

        DateTimeOffset? next = _ends.TryPeek(out _, out (DateTimeOffset At, long) first) ? first.At : null;
        if (_arriving.TryPeek(out _, out first) && !(next <= first.At))
        {
            next = first.At;
        }

        if (_deadlines.TryPeek(out _, out first) && !(next <= first.At))
        {
            next = first.At;
        }

        return next;
    }

    private void Start(FalJob job, DateTimeOffset at)
    {
        _running++;
        job.Course.Runs++;
        job.Course.State = FalJobState.Running;
        job.Course.StartedAt = at;
        SetEnd(job, at + job.Plan.RunsFor);
        SignalChange(job);
    }

    private void SetDeadline(FalJob job)
    {
        if (job.Headers.StartTimeout is { } timeout)
        {
            _deadlines.Enqueue(job, (job.SubmittedAt + timeout, _sequence++));
        }
    }

    private void SetEnd(FalJob job, DateTimeOffset at)
    {
        job.Course.EndsAt = at;
        _ends.Enqueue((job, at), (at, _sequence++));
    }

    private void EndRun(FalJob job, DateTimeOffset at)
    {
        JobCourse course = job.Course;
        if (course.State != FalJobState.Running || course.EndsAt != at)
        {
            return;
        }

        _running--;
        if (course.IsCancelling)
        {
            End(job, at, FalJobState.Cancelled, FalErrors.Cancelled());
            return;
        }

        FalAnswer outcome = course.Runs <= job.Plan.FailingRuns && job.Plan.RunFailure is { } failure ? failure : job.Plan.Outcome;
        if (!ReferenceEquals(outcome, job.Plan.Outcome) && outcome.Status is 503 or 504 && job.Headers.AllowsRetry && course.Runs < MostRuns)
        {
            course.State = FalJobState.Queued;
            course.GatewayRequestId = Guid.NewGuid().ToString();
            _ready.Add(job);
            SetDeadline(job);
            SignalChange(job);
            return;
        }

        End(job, at, outcome.Status is >= 200 and <= 299 ? FalJobState.Succeeded : FalJobState.Failed, outcome);
    }

    private void End(FalJob job, DateTimeOffset at, FalJobState state, FalAnswer outcome)
    {
        job.Course.State = state;
        job.Course.Outcome = outcome;
        job.Course.EndedAt = at;
        _store.Retire(job);
        _endedNow.Add(job);
        SignalChange(job);
    }

    private static void SignalChange(FalJob job)
    {
        TaskCompletionSource change = job.Course.Change;
        job.Course.Change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        change.SetResult();
    }
}
