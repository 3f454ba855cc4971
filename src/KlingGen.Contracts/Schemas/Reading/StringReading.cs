using System.Text.RegularExpressions;
using KlingGen.Contracts.Json;
using KlingGen.Contracts.Model;
using KlingGen.Contracts.Patterns;
using KlingGen.Contracts.Reading;

namespace KlingGen.Contracts.Schemas.Reading;

/// <summary>Reads the keywords of strings.</summary>
internal static class StringReading
{
    public static StringValue Read(ReadingContext context, JsonObject schema)
    {
        (int? minimum, int? maximum) = CountRange(context, schema, "minLength", "maxLength");
        return new StringValue(false)
        {
            MinLength = minimum,
            MaxLength = maximum,
            Pattern = ReadPattern(context, schema),
            Format = context.Text(schema, "format"),
            MediaLimits = ReadLimits(context, schema),
        };
    }

    /// <summary>Two counts of which the first must not be greater.</summary>
    public static (int? Minimum, int? Maximum) CountRange(ReadingContext context, JsonObject schema, string minimumName, string maximumName)
    {
        int? minimum = context.Count(schema, minimumName);
        int? maximum = context.Count(schema, maximumName);
        if (minimum > maximum)
        {
            context.Mistake(schema.Find(minimumName)!.Value, $"'{minimumName}' {minimum} is greater than '{maximumName}' {maximum}");
            return default;
        }

        return (minimum, maximum);
    }

    private static string? ReadPattern(ReadingContext context, JsonObject schema)
    {
        if (context.Text(schema, "pattern") is not { } pattern)
        {
            return null;
        }

        try
        {
            _ = new Regex(EcmaPattern.ToNet(pattern), RegexOptions.CultureInvariant);
            return pattern;
        }
        catch (ArgumentException)
        {
            // It may be a good ECMA-262 expression that .NET lacks, so this is no error of the file.
            context.Unsupported(schema.Find("pattern")!, "'pattern' is not a regular expression that .NET understands and is ignored");
            return null;
        }
    }

    private static EquatableArray<MediaLimit> ReadLimits(ReadingContext context, JsonObject schema)
    {
        if (context.Object(schema, "x-fal") is not { } source)
        {
            return default;
        }

        List<MediaLimit> limits = [];
        foreach (JsonMember member in source.MembersByName())
        {
            if (member.Value is JsonNumber number && number.TryGetDouble(out double value))
            {
                limits.Add(new MediaLimit(member.Name, value));
            }
            else
            {
                context.Unsupported(member, $"'{member.Name}' in 'x-fal' is not a number and is ignored");
            }
        }

        return limits.ToEquatableArray();
    }
}
