namespace KlingGen.Emulator.Faults;

/// <summary>Failures by chance: each kind of call has a sequence of its own, so that the order in which calls of different kinds meet does not matter.</summary>
internal sealed class SeededFaults(FalFaultRates rates)
{
    /// <summary>More than any answer of the queue has: a cut then falls anywhere within.</summary>
    private const int LongestCut = 200;

    private static readonly int[] _errors = [500, 502, 503, 504];

    private readonly Lock _lock = new();
    private readonly Dictionary<FalCall, Sequence> _sequences = [];

    /// <summary>What becomes of the next call of a kind; null for nothing.</summary>
    public FalFault? Next(FalCall call)
    {
        lock (_lock)
        {
            if (!_sequences.TryGetValue(call, out Sequence? sequence))
            {
                _sequences.Add(call, sequence = new Sequence(new Random(unchecked((rates.Seed * 397) + (int)call))));
            }

            return Next(sequence);
        }
    }

    private FalFault? Next(Sequence sequence)
    {
        Random random = sequence.Random;
        if (sequence.LeftOfBurst > 0)
        {
            sequence.LeftOfBurst--;
            return ServerError(random);
        }

        double chance = random.NextDouble();
        if ((chance -= rates.DropBefore) < 0)
        {
            return FalFault.DropBefore;
        }

        if ((chance -= rates.DropAfter) < 0)
        {
            return FalFault.DropAfter;
        }

        if ((chance -= rates.Delay) < 0)
        {
            return FalFault.Delay(rates.LongestDelay * random.NextDouble());
        }

        if ((chance -= rates.Truncate) < 0)
        {
            return FalFault.Truncate(random.Next(LongestCut));
        }

        if ((chance -= rates.WrongContentType) < 0)
        {
            return FalFault.WrongContentType();
        }

        if ((chance -= rates.TooManyRequests) < 0)
        {
            return FalFault.Instead(FalErrors.TooManyRequests(TimeSpan.FromSeconds(1)));
        }

        if (chance - rates.ServerError < 0)
        {
            sequence.LeftOfBurst = random.Next(rates.LongestBurst);
            return ServerError(random);
        }

        return null;
    }

    // 503 is the front door's: nothing was taken. After the others nobody can know.
    private static FalFault ServerError(Random random)
    {
        int status = _errors[random.Next(_errors.Length)];
        FalAnswer answer = new(status, $"<html><head><title>{status}</title></head><body><center>nginx</center></body></html>") { ContentType = "text/html" };
        return status != 503 && random.Next(2) == 0 ? FalFault.Afterwards(answer) : FalFault.Instead(answer);
    }

    private sealed class Sequence(Random random)
    {
        public Random Random => random;

        public int LeftOfBurst { get; set; }
    }
}
