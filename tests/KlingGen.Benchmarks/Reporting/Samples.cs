namespace KlingGen.Benchmarks.Reporting;

/// <summary>Figures by what was measured.</summary>
internal sealed class Samples
{
    private readonly Dictionary<(string Contestant, string Figure), List<double>> _values = [];

    public IEnumerable<string> Contestants => _values.Keys.Select(key => key.Contestant).Distinct();

    public void Add(string contestant, string figure, double value)
    {
        if (!_values.TryGetValue((contestant, figure), out List<double>? list))
        {
            _values[(contestant, figure)] = list = [];
        }

        list.Add(value);
    }

    public bool Has(string contestant, string figure) => _values.ContainsKey((contestant, figure));

    /// <summary>The median: on a shared machine the mean says more about the neighbours.</summary>
    public double Median(string contestant, string figure)
    {
        double[] sorted = [.. _values[(contestant, figure)].Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The lowest: what else a shared machine does can only raise a figure.</summary>
    public double Lowest(string contestant, string figure) => _values[(contestant, figure)].Min();

    /// <summary>Writes the median of each figure, as <see cref="Read"/> takes it.</summary>
    public void WriteMedians(TextWriter output)
    {
        foreach ((string contestant, string figure) in _values.Keys)
        {
            output.WriteLine(FormattableString.Invariant($"{contestant}\t{figure}\t{Median(contestant, figure):R}"));
        }
    }

    /// <summary>Adds what another process wrote.</summary>
    public void Read(string lines)
    {
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split('\t');
            Add(parts[0], parts[1], double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
