using System.Collections.Concurrent;

namespace KlingGen.Emulator.Protocol;

/// <summary>The failures asked for and not yet used.</summary>
internal sealed class FaultList
{
    private readonly ConcurrentDictionary<FalCall, ConcurrentQueue<FalAnswer>> _calls = new();
    private readonly ConcurrentQueue<FalAnswer> _jobs = new();

    public void Add(FalCall call, FalAnswer answer) => _calls.GetOrAdd(call, _ => new()).Enqueue(answer);

    public void AddForJob(FalAnswer answer) => _jobs.Enqueue(answer);

    public FalAnswer? Take(FalCall call) =>
        _calls.TryGetValue(call, out ConcurrentQueue<FalAnswer>? answers) && answers.TryDequeue(out FalAnswer? answer) ? answer : null;

    public FalAnswer? TakeForJob() => _jobs.TryDequeue(out FalAnswer? answer) ? answer : null;
}
