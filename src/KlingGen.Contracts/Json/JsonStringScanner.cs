using System.Globalization;
using System.Text;

namespace KlingGen.Contracts.Json;

/// <summary>Reads one string that is more than plain characters between two quotes: from its opening quote past its closing one.</summary>
internal sealed class JsonStringScanner(string text, int start)
{
    /// <summary>What stands for half a character: text with it could not be written as UTF-8.</summary>
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder _value = new();
    private JsonSpan? _highSurrogate;

    /// <summary>Where reading goes on.</summary>
    public int Position { get; private set; } = start + 1;

    /// <summary>The offset of the first character from <paramref name="at"/> on that needs a closer look: a quote, a backslash, a control character, half of a surrogate pair; or the text's end.</summary>
    public static int PlainEnd(string text, int at)
    {
        while (at < text.Length && text[at] is >= ' ' and not ('"' or '\\' or (>= '\uD800' and <= '\uDFFF')))
        {
            at++;
        }

        return at;
    }

    /// <summary>The text with its escapes resolved, or null when the string has no end.</summary>
    public string? Read(Action<string, JsonSpan> report)
    {
        while (Position < text.Length)
        {
            int plainEnd = PlainEnd(text, Position);
            if (plainEnd > Position)
            {
                EndSurrogate(report);
                _value.Append(text, Position, plainEnd - Position);
                Position = plainEnd;
                continue;
            }

            char c = text[Position];
            switch (c)
            {
                case '"':
                    EndSurrogate(report);
                    Position++;
                    return _value.ToString();
                case '\n' or '\r':
                    // Most likely the closing quote is missing: what follows would be read inside out.
                    report("The line ends before the string does; a closing '\"' is missing, or a line break that is meant is written \\n", new JsonSpan(Position, 1));
                    return null;
                case '\\':
                    if (!ReadEscape(report))
                    {
                        return null;
                    }

                    break;
                default:
                    if (c < ' ')
                    {
                        report($"A string may not hold the control character U+{(int)c:X4}; it is written {Escape(c)}", new JsonSpan(Position, 1));
                    }

                    Append(c, new JsonSpan(Position, 1), report);
                    Position++;
                    break;
            }
        }

        report("The text ends before the string does; a closing '\"' is missing", new JsonSpan(text.Length, 0));
        return null;
    }

    private bool ReadEscape(Action<string, JsonSpan> report)
    {
        int escape = Position++;
        if (Position == text.Length)
        {
            report("The text ends in the middle of an escape", new JsonSpan(text.Length, 0));
            return false;
        }

        char c = text[Position++];
        char resolved;
        switch (c)
        {
            case '"' or '\\' or '/':
                resolved = c;
                break;
            case 'b':
                resolved = '\b';
                break;
            case 'f':
                resolved = '\f';
                break;
            case 'n':
                resolved = '\n';
                break;
            case 'r':
                resolved = '\r';
                break;
            case 't':
                resolved = '\t';
                break;
            case 'u':
                return ReadUnicodeEscape(escape, report);
            default:
                // The character itself is looked at again, as it may be the end of the line.
                Position--;
                report(@"A backslash may only be followed by "" \ / b f n r t or u", new JsonSpan(escape, 1));
                return true;
        }

        Append(resolved, new JsonSpan(escape, 2), report);
        return true;
    }

    private bool ReadUnicodeEscape(int escape, Action<string, JsonSpan> report)
    {
        int digits = 0;
        while (digits < 4 && Position + digits < text.Length && IsHexDigit(text[Position + digits]))
        {
            digits++;
        }

        if (digits < 4)
        {
            Position += digits;
            if (Position == text.Length)
            {
                report("The text ends in the middle of an escape", new JsonSpan(text.Length, 0));
                return false;
            }

            report("\\u must be followed by four hexadecimal digits", new JsonSpan(escape, Position - escape));
            return true;
        }

        int unit = int.Parse(text.Substring(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        Position += 4;
        Append((char)unit, new JsonSpan(escape, 6), report);
        return true;
    }

    private void Append(char c, JsonSpan span, Action<string, JsonSpan> report)
    {
        if (char.IsLowSurrogate(c) && _highSurrogate is not null)
        {
            _highSurrogate = null;
        }
        else
        {
            EndSurrogate(report);
            if (char.IsHighSurrogate(c))
            {
                _highSurrogate = span;
            }
            else if (char.IsLowSurrogate(c))
            {
                ReportLone(span, report);
                c = Replacement;
            }
        }

        _value.Append(c);
    }

    private void EndSurrogate(Action<string, JsonSpan> report)
    {
        if (_highSurrogate is { } span)
        {
            ReportLone(span, report);
            _value[_value.Length - 1] = Replacement;
            _highSurrogate = null;
        }
    }

    private static void ReportLone(JsonSpan span, Action<string, JsonSpan> report) =>
        report("Half of a surrogate pair stands alone; a character above U+FFFF takes both halves", span);

    private static string Escape(char c) => c switch
    {
        '\b' => "\\b",
        '\f' => "\\f",
        '\t' => "\\t",
        _ => $"\\u{(int)c:x4}",
    };

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
