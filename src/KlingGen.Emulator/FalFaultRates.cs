using KlingGen.Emulator.Faults;

namespace KlingGen.Emulator;

/// <summary>How often calls fail by chance. The same seed gives the n-th call of a kind the same fate in every run. Each rate is between 0 and 1, and together they are 1 at most.</summary>
public sealed record FalFaultRates
{
    /// <summary>Where chance begins; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The rate of <see cref="FalFaultKind.DropBefore"/>.</summary>
    public double DropBefore { get; init; }

    /// <summary>The rate of <see cref="FalFaultKind.DropAfter"/>.</summary>
    public double DropAfter { get; init; }

    /// <summary>The rate of <see cref="FalFaultKind.Delay"/>.</summary>
    public double Delay { get; init; }

    /// <summary>The rate of <see cref="FalFaultKind.Truncate"/>.</summary>
    public double Truncate { get; init; }

    /// <summary>The rate of <see cref="FalFaultKind.WrongContentType"/>.</summary>
    public double WrongContentType { get; init; }

    /// <summary>The rate at which bursts of 5xx answers begin: 503 without effect, and 500, 502 and 504 either with or without.</summary>
    public double ServerError { get; init; }

    /// <summary>The rate of 429 with a <c>Retry-After</c> of one second, without effect.</summary>
    public double TooManyRequests { get; init; }

    /// <summary>The longest delay; 200 ms by default.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How many calls of a kind a burst of 5xx answers takes at most; 3 by default.</summary>
    public int LongestBurst { get; init; } = 3;

    /// <summary>Every fault at the same rate.</summary>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="rate">The share of calls that fail, between 0 and 1; bursts add to it.</param>
    public static FalFaultRates All(int seed, double rate) => new()
    {
        Seed = seed,
        DropBefore = rate / 7,
        DropAfter = rate / 7,
        Delay = rate / 7,
        Truncate = rate / 7,
        WrongContentType = rate / 7,
        ServerError = rate / 7,
        TooManyRequests = rate / 7,
    };

    /// <summary>The faults that the first calls of a kind meet: what an emulator with these rates will have given after as many.</summary>
    /// <param name="call">Which kind.</param>
    /// <param name="calls">How many; not negative.</param>
    public IReadOnlyDictionary<FalFaultKind, int> Expect(FalCall call, int calls)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(calls);
        SeededFaults faults = new(this);
        SortedDictionary<FalFaultKind, int> counts = [];
        for (int i = 0; i < calls; i++)
        {
            if (faults.Next(call) is { } fault)
            {
                counts[fault.Kind] = counts.GetValueOrDefault(fault.Kind) + 1;
            }
        }

        return counts;
    }

    internal void Check()
    {
        double[] rates = [DropBefore, DropAfter, Delay, Truncate, WrongContentType, ServerError, TooManyRequests];
        foreach (double rate in rates)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(rate, nameof(FalFaultRates));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(rates.Sum(), 1.000001, nameof(FalFaultRates));
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestBurst, 1);
    }
}
