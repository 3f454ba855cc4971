using System.Globalization;

namespace KlingGen.Contracts.Json;

/// <summary>A JSON number.</summary>
public sealed class JsonNumber : JsonValue
{
    internal JsonNumber(JsonSpan span, string text)
        : base(span) => Text = text;

    /// <summary>The number as it was written.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string Kind => "a number";

    /// <summary>The number as a double; false when it is too large for one.</summary>
    public bool TryGetDouble(out double value) =>
        double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsInfinity(value);

    /// <summary>The number as an int; false when it has a fraction (other than zeros) or is out of range.</summary>
    public bool TryGetInt32(out int value)
    {
        if (TryGetDouble(out double number) && number is >= int.MinValue and <= int.MaxValue && Math.Floor(number) == number)
        {
            value = (int)number;
            return true;
        }

        value = 0;
        return false;
    }
}
