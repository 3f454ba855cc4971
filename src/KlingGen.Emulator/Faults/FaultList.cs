using System.Collections.Concurrent;

namespace KlingGen.Emulator.Faults;

/// <summary>The failures asked for and not yet used, then those by chance; counts what was given.</summary>
internal sealed class FaultList(FalFaultRates? rates)
{
    private readonly ConcurrentDictionary<FalCall, ConcurrentQueue<FalFault>> _calls = new();
    private readonly ConcurrentQueue<FalAnswer> _jobs = new();
    private readonly ConcurrentQueue<(int Runs, FalAnswer Answer)> _runs = new();
    private readonly ConcurrentDictionary<FalFaultKind, int> _counts = new();
    private readonly ConcurrentDictionary<FalCall, int> _callCounts = new();
    private readonly SeededFaults? _seeded = rates is null ? null : new SeededFaults(rates);

    /// <summary>How many calls of each kind came.</summary>
    public IReadOnlyDictionary<FalCall, int> CallCounts => new SortedDictionary<FalCall, int>(_callCounts);

    public IReadOnlyDictionary<FalFaultKind, int> Counts => new SortedDictionary<FalFaultKind, int>(_counts);

    public void Add(FalCall call, FalFault fault) => _calls.GetOrAdd(call, _ => new()).Enqueue(fault);

    public void AddForJob(FalAnswer answer) => _jobs.Enqueue(answer);

    public void AddForRuns(int runs, FalAnswer answer) => _runs.Enqueue((runs, answer));

    public FalFault? Take(FalCall call)
    {
        _callCounts.AddOrUpdate(call, 1, (_, count) => count + 1);
        FalFault? fault = _calls.TryGetValue(call, out ConcurrentQueue<FalFault>? faults) && faults.TryDequeue(out FalFault? asked) ? asked : _seeded?.Next(call);
        if (fault is not null)
        {
            _counts.AddOrUpdate(fault.Kind, 1, (_, count) => count + 1);
        }

        return fault;
    }

    public FalAnswer? TakeForJob() => _jobs.TryDequeue(out FalAnswer? answer) ? answer : null;

    public (int Runs, FalAnswer? Answer) TakeForRuns() => _runs.TryDequeue(out (int Runs, FalAnswer Answer) failure) ? failure : (0, null);
}
