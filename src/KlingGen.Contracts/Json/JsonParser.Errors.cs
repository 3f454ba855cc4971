using System.Globalization;

namespace KlingGen.Contracts.Json;

// What is wrong, in words, and where.
internal sealed partial class JsonParser
{
    private const string CommentMessage = "JSON has no comments";

    private void ReportTrailingComma(int comma)
    {
        if (comma >= 0)
        {
            Report($"A comma may not come before '{text[_at]}'", new JsonSpan(comma, 1));
        }
    }

    private JsonValue? Unexpected(string expected)
    {
        if (_at == text.Length)
        {
            return Fatal($"The text ends where {expected} is expected", new JsonSpan(_at, 0));
        }

        return Fatal(StartsComment() ? CommentMessage : $"Found {Found()} where {expected} is expected", FoundSpan());
    }

    private JsonValue? Fatal(string message, JsonSpan span)
    {
        Report(message, span);
        return null;
    }

    private void Report(string message, JsonSpan span) => _errors.Add(new JsonError(message, span));

    private bool StartsComment() => text[_at] == '/' && _at + 1 < text.Length && text[_at + 1] is '/' or '*';

    private string Found()
    {
        JsonSpan span = FoundSpan();
        char first = text[span.Start];
        return first > ' ' && first < '\u007f' || char.IsLetterOrDigit(first)
            ? $"'{Shorten(text.Substring(span.Start, span.Length))}'"
            : "the character U+" + CodePoint(span).ToString("X4", CultureInfo.InvariantCulture);
    }

    private int CodePoint(JsonSpan span) =>
        span.Length == 2 && char.IsSurrogatePair(text, span.Start) ? char.ConvertToUtf32(text, span.Start) : text[span.Start];

    // A word as a whole, a comment's two characters, a surrogate pair, or else one character.
    private JsonSpan FoundSpan()
    {
        int end = _at;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        if (end == _at)
        {
            end += StartsComment() || (_at + 1 < text.Length && char.IsSurrogatePair(text[_at], text[_at + 1])) ? 2 : 1;
        }

        return new JsonSpan(_at, end - _at);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Shorten(string word) => word.Length <= 40 ? word : word.Substring(0, 40) + "...";
}
