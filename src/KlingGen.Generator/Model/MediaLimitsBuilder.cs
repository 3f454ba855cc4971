using System.Globalization;
using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Naming;

namespace KlingGen.Generator.Model;

/// <summary>Turns a schema's <c>x-fal</c> into what the run-time library checks before an upload.</summary>
internal static class MediaLimitsBuilder
{
    /// <summary>The limits of a member that is the address of a file, or a list of such; null where none of them can be checked.</summary>
    public static MediaLimitsModel? Build(string member, ValueModel value, UniqueNames names)
    {
        EquatableArray<MediaLimit> limits = value switch
        {
            TextModel { Limits: var text } => text.MediaLimits,
            ListModel { Item: TextModel { Limits: var text } } => text.MediaLimits,
            _ => default,
        };
        EquatableArray<string> assignments = limits.Select(Assignment).OfType<string>().ToEquatableArray();
        return assignments.IsEmpty ? null : new MediaLimitsModel(names.Take(member + "Limits"), assignments);
    }

    private static string? Assignment(MediaLimit limit) => limit.Name switch
    {
        "max_file_size" => Whole("MaxFileSize", Math.Floor(limit.Value), long.MaxValue),
        "min_width" => Whole("MinWidth", Math.Ceiling(limit.Value), int.MaxValue),
        "min_height" => Whole("MinHeight", Math.Ceiling(limit.Value), int.MaxValue),
        "max_width" => Whole("MaxWidth", Math.Floor(limit.Value), int.MaxValue),
        "max_height" => Whole("MaxHeight", Math.Floor(limit.Value), int.MaxValue),
        "min_aspect_ratio" => Number("MinAspectRatio", limit.Value),
        "max_aspect_ratio" => Number("MaxAspectRatio", limit.Value),
        "min_duration" => Number("MinDuration", limit.Value),
        "max_duration" => Number("MaxDuration", limit.Value),
        "min_fps" => Number("MinFrameRate", limit.Value),
        "max_fps" => Number("MaxFrameRate", limit.Value),
        _ => null,
    };

    // A limit below zero makes no sense, and one beyond what its type holds limits nothing.
    private static string? Whole(string name, double value, double most) =>
        value >= 0 && value < most ? $"{name} = {((long)value).ToString(CultureInfo.InvariantCulture)}" : null;

    private static string? Number(string name, double value) => value >= 0 ? $"{name} = {CSharpText.Number(value)}" : null;
}
