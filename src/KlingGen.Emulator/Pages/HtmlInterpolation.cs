using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace KlingGen.Emulator.Pages;

/// <summary>Makes the compiler itself escape what is interpolated: there is no way to add a value as it is.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    public HtmlInterpolation(int literalLength, int formattedCount)
    {
        _ = formattedCount;
        Text = new StringBuilder(literalLength);
    }

    public StringBuilder Text { get; }

    public void AppendLiteral(string markup) => Text.Append(markup);

    public void AppendFormatted(string? value) => Text.Append(Html.Escape(value));

    public void AppendFormatted<T>(T value)
        where T : IFormattable => AppendFormatted(value.ToString(null, CultureInfo.InvariantCulture));

    public void AppendFormatted<T>(T value, string format)
        where T : IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));
}
