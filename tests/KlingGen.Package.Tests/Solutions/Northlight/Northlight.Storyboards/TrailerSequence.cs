namespace Northlight.Storyboards;

/// <summary>The parts of a trailer, in order.</summary>
public sealed partial class TrailerSequence(string film)
{
    private readonly V3TextToVideoRequest[] _parts = CreateParts(film);

    public int Seconds => _parts.Sum(part => part.Duration ?? 5);

    public IReadOnlyList<V3TextToVideoRequest> Parts => _parts;

    public V3TextToVideoRequest Longest => _parts.OrderByDescending(part => part.Duration).First();
}
