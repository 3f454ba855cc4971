using System.Globalization;

namespace KlingGen.BuildTool.Reports;

/// <summary>A place in code that no fix moves.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">Line and column where it begins, from 1.</param>
/// <param name="End">Line and column where it ends.</param>
/// <param name="Reason">Why.</param>
internal sealed record StayingPlace(string Path, (int Line, int Column) Start, (int Line, int Column) End, string Reason)
{
    private const int Parts = 6;

    /// <summary>Reads places from six texts each.</summary>
    public static IEnumerable<StayingPlace> ReadAll(IReadOnlyList<string> texts)
    {
        for (int i = 0; i + Parts <= texts.Count; i += Parts)
        {
            yield return new StayingPlace(texts[i], (Number(texts[i + 1]), Number(texts[i + 2])), (Number(texts[i + 3]), Number(texts[i + 4])), texts[i + 5]);
        }
    }

    /// <summary>Whether a place of a file is in it.</summary>
    public bool Contains(string path, int line, int column) =>
        (line, column).CompareTo(Start) >= 0 && (line, column).CompareTo(End) < 0 && string.Equals(path, Path, StringComparison.OrdinalIgnoreCase);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
