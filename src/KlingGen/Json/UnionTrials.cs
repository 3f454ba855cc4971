namespace KlingGen.Json;

/// <summary>What one thread knows while it tries which type of a union a value is.</summary>
/// <remarks>
/// Where several types fit, a value that turns out not to be of the first is read once more as the second. With unions within it,
/// each read again as often, the work would double at every level; so what was found out of them is kept until the outermost is read.
/// </remarks>
internal sealed class UnionTrials
{
    [ThreadStatic]
    private static UnionTrials? t_current;

    private readonly Dictionary<(KlingUnionReader Reader, long Start), (int Number, object Value)> _known = [];
    private int _depth;

    public static UnionTrials Current => t_current ??= new UnionTrials();

    /// <summary>How many of the unions being read have another type left to try.</summary>
    public int Doubts { get; set; }

    /// <summary>Whether the JSON itself is broken or nested too deeply: no other type would change that.</summary>
    public bool IsHopeless { get; set; }

    /// <summary>Begins to read a union, within another one or not.</summary>
    public void Enter() => _depth++;

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave()
    {
        if (--_depth == 0)
        {
            _known.Clear();
            IsHopeless = false;
        }
    }

    /// <summary>Gives what a union was found to be when it was read before; all readers within the outermost union count from the same beginning.</summary>
    public bool TryRecall(KlingUnionReader reader, long start, out int number, out object? value)
    {
        bool isKnown = _known.TryGetValue((reader, start), out (int Number, object Value) known);
        (number, value) = known;
        return isKnown;
    }

    /// <summary>Keeps what a union is, if it may be read again.</summary>
    public void Keep(KlingUnionReader reader, long start, int number, object value)
    {
        if (Doubts > 0)
        {
            _known[(reader, start)] = (number, value);
        }
    }
}
