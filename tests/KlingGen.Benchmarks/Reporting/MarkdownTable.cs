namespace KlingGen.Benchmarks.Reporting;

/// <summary>A Markdown table whose columns line up when it is read as text.</summary>
internal sealed class MarkdownTable(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public void Print(TextWriter output)
    {
        int[] widths = [.. head.Select((cell, i) => Math.Max(cell.Length, _rows.Max(row => row[i].Length)))];
        bool[] isNumber = [.. head.Select((_, i) => _rows[0][i].Length == 0 || char.IsAsciiDigit(_rows[0][i][0]))];
        Print(output, head, widths, isNumber);
        Print(output, [.. widths.Select((width, i) => isNumber[i] ? new string('-', width - 1) + ":" : new string('-', width))], widths, isNumber);
        foreach (string[] row in _rows)
        {
            Print(output, row, widths, isNumber);
        }

        output.WriteLine();
    }

    private static void Print(TextWriter output, string[] row, int[] widths, bool[] isNumber) =>
        output.WriteLine("| " + string.Join(" | ", row.Select((cell, i) => isNumber[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))) + " |");
}
