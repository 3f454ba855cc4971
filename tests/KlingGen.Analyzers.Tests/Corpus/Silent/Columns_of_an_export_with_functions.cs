using System.Globalization;
using System.Text;

public sealed record HistoryRow(DateTime At, string Endpoint, string Prompt, string? NegativePrompt, double? CfgScale, decimal Price);

public static class HistoryExport
{
    private static readonly (string Header, Func<HistoryRow, string?> Value)[] _columns =
    [
        ("at", row => row.At.ToString("O", CultureInfo.InvariantCulture)),
        ("endpoint", row => row.Endpoint),
        ("prompt", row => row.Prompt),
        ("negative_prompt", row => row.NegativePrompt), //~
        ("cfg_scale", row => row.CfgScale?.ToString(CultureInfo.InvariantCulture)), //~
        ("price", row => row.Price.ToString(CultureInfo.InvariantCulture)),
    ];

    public static async Task WriteAsync(TextWriter writer, IEnumerable<HistoryRow> rows)
    {
        await writer.WriteLineAsync(string.Join(';', _columns.Select(column => column.Header)));
        foreach (HistoryRow row in rows)
        {
            await writer.WriteLineAsync(string.Join(';', _columns.Select(column => Quote(column.Value(row)))));
        }
    }

    public static IEnumerable<HistoryRow> Samples()
    {
        yield return new HistoryRow(DateTime.UnixEpoch, "fal-ai/kling-video/v3/pro/text-to-video", "A bay.", "boats", 0.5, 0.84m);
        yield return new HistoryRow(DateTime.UnixEpoch, "fal-ai/kling-video/o3/pro/text-to-video", "A bay.", null, null, 0.84m);
    }

    private static string Quote(string? text) => text is null ? "" : '"' + text.Replace("\"", "\"\"") + '"';
}
