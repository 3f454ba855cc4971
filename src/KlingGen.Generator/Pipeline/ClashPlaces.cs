namespace KlingGen.Generator.Pipeline;

/// <summary>The places of a file's clashes, kept for as long as its text is the same: an edit elsewhere mostly leaves them, and to find one the file has to be read.</summary>
internal sealed class ClashPlaces(SchemaFile file)
{
    // Problems that are gone are not looked for; a file has few at a time.
    private const int Most = 64;

    private PlacedClash[] _known = [];

    public PlacedClash Place(IndexProblem problem, CancellationToken cancellationToken)
    {
        PlacedClash[] known = _known;
        foreach (PlacedClash clash in known)
        {
            if (clash.Problem == problem)
            {
                return clash;
            }
        }

        PlacedClash placed = PlacedClash.Place(problem, file.ReadText(cancellationToken), cancellationToken);
        _known = known.Length < Most ? [.. known, placed] : [placed];
        return placed;
    }
}
