using System.Globalization;

namespace KlingGen.Generator.Upstream;

/// <summary>A hash of generated code that is the same on every machine: FNV-1a of 64 bits.</summary>
internal struct ContentHash
{
    private const ulong Prime = 1099511628211;

    private ulong _value;

    private ContentHash(ulong value) => _value = value;

    public static ContentHash Create() => new(14695981039346656037);

    /// <summary>
    /// The hash of a generated type. Documentation, the version of the generator and the type's accessibility do not count: they do not
    /// change what code that uses the type does.
    /// </summary>
    /// <param name="text">A generated file.</param>
    /// <param name="start">Where the type begins, at the start of a line.</param>
    /// <param name="length">How long it is, with the end of its last line.</param>
    public static ulong OfCode(char[] text, int start, int length)
    {
        ContentHash hash = Create();
        int last = start + length;
        while (start < last)
        {
            int end = Array.IndexOf(text, '\n', start, last - start);
            end = end < 0 ? last : end;
            int first = start;
            while (first < end && text[first] == ' ')
            {
                first++;
            }

            if (!StartsWith(text, first, "///") && !StartsWith(text, first, "[global::System.CodeDom.Compiler.GeneratedCode("))
            {
                // Nested types are always public, so that only the type's own line can begin so.
                bool isInternal = StartsWith(text, first, "internal ");
                hash.Add(isInternal ? "public " : "");
                hash.Add(text, isInternal ? first + "internal ".Length : first, end);
                hash.Add("\n");
            }

            start = end + 1;
        }

        return hash._value;
    }

    /// <summary>A hash as it is published: 16 digits.</summary>
    public static string Text(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    public void Add(string text)
    {
        ulong value = _value;
        foreach (char c in text)
        {
            value = unchecked((value ^ c) * Prime);
        }

        _value = value;
    }

    /// <summary>Adds the characters from one place up to another.</summary>
    public void Add(char[] text, int start, int end)
    {
        ulong value = _value;
        for (int i = start; i < end; i++)
        {
            value = unchecked((value ^ text[i]) * Prime);
        }

        _value = value;
    }

    public override readonly string ToString() => Text(_value);

    private static bool StartsWith(char[] text, int at, string start)
    {
        for (int i = 0; i < start.Length; i++)
        {
            if (at + i >= text.Length || text[at + i] != start[i])
            {
                return false;
            }
        }

        return true;
    }
}
