using System.Text;

namespace KlingGen.Contracts.Json;

/// <summary>Where in the data a text stops being JSON. Up to there it is JSON, and need not be read with care.</summary>
internal static class JsonErrorPath
{
    /// <summary>The JSON path of the value, or of the member, that holds the place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place of the error.</param>
    public static string Of(string text, int end)
    {
        List<Level> open = [];
        int at = 0;
        while (at < text.Length && at <= end)
        {
            Level? level = open.Count == 0 ? null : open[open.Count - 1];
            switch (text[at])
            {
                case '"':
                    int close = Close(text, at);
                    if (level is { IsNameNext: true })
                    {
                        level.Name = close < text.Length ? NameAt(text, at, close) : null;
                        level.IsNameNext = false;
                    }

                    at = close;
                    break;
                case '{' or '[' when at < end:
                    open.Add(new Level(text[at] == '['));
                    break;
                case '}' or ']' when at < end && level is not null:
                    open.RemoveAt(open.Count - 1);
                    break;
                case ',' when at < end && level is not null:
                    level.Next();
                    break;
            }

            at++;
        }

        StringBuilder path = new("$");
        foreach (Level level in open)
        {
            level.AppendTo(path);
        }

        return path.ToString();
    }

    /// <summary>The end of a string: its closing quote, or the end of the text.</summary>
    private static int Close(string text, int quote)
    {
        int at = quote + 1;
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static string? NameAt(string text, int quote, int close) =>
        (JsonReader.Parse(text.Substring(quote, close - quote + 1)).Root as JsonString)?.Value;

    /// <summary>An object or an array that is open.</summary>
    private sealed class Level(bool isArray)
    {
        private int _index;

        public string? Name { get; set; }

        public bool IsNameNext { get; set; } = !isArray;

        public void Next()
        {
            _index++;
            Name = null;
            IsNameNext = !isArray;
        }

        public void AppendTo(StringBuilder path)
        {
            if (isArray)
            {
                JsonWriting.AppendStep(path, null, _index);
            }
            else if (Name is not null)
            {
                JsonWriting.AppendStep(path, Name, 0);
            }
        }
    }
}
