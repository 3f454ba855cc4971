using System.Text.Json;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>What the schemas say of files, as it is given to an upload.</summary>
public sealed class MediaLimitsTests
{
    [Fact]
    public void A_member_that_names_a_file_comes_with_the_limits_of_its_schema()
    {
        KlingMediaLimits frame = new() { MaxFileSize = 10 * 1024 * 1024, MinWidth = 300, MinHeight = 300, MinAspectRatio = 0.4, MaxAspectRatio = 2.5 };

        Assert.Equal(frame, O3ImageToVideoRequest.ImageUrlLimits);
        Assert.Equal(frame, O3ReferenceToVideoRequest.ImageUrlsLimits);
        Assert.Equal(frame with { MinWidth = 340, MinHeight = 340, MaxWidth = 3850, MaxHeight = 3850 }, V3MotionControlRequest.ImageUrlLimits);
        Assert.Equal(
            new KlingMediaLimits { MaxFileSize = 200 * 1024 * 1024, MinWidth = 720, MinHeight = 720, MaxWidth = 3840, MaxHeight = 3840, MinDuration = 3, MaxDuration = 15, MinFrameRate = 24, MaxFrameRate = 60 },
            O3VideoToVideoEditRequest.VideoUrlLimits);
        Assert.Equal((2160, 10.05), (KlingElement.VideoUrlLimits.MaxWidth, KlingElement.VideoUrlLimits.MaxDuration));
    }

    [Fact]
    public void Every_limit_of_every_schema_is_somewhere_and_no_other_is()
    {
        Dictionary<KlingMediaLimits, int> expected = [];
        foreach (TestFile file in TestFile.PackageFiles.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            using JsonDocument schema = JsonDocument.Parse(file.GetText()!.ToString());
            Collect(schema.RootElement, expected);
        }

        Dictionary<KlingMediaLimits, int> found = [];
        foreach (KlingMediaLimits limits in typeof(O3ImageToVideoRequest).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(KlingMediaLimits)).Select(property => (KlingMediaLimits)property.GetValue(null)!))
        {
            found[limits] = found.GetValueOrDefault(limits) + 1;
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected.OrderBy(pair => pair.Key.ToString()), found.OrderBy(pair => pair.Key.ToString()));
    }

    [Fact]
    public void Names_and_numbers_of_any_schema_give_code_that_compiles()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/files.json", """
            {
              "x-fal-endpoints": ["test/files"],
              "$defs": {
                "Request": {
                  "type": "object",
                  "properties": {
                    "url": { "type": "string", "x-fal": { "max_file_size": 1e300, "min_width": 0.5, "max_width": 1e12, "min_height": -3, "max_height": 99.9, "max_duration": 1e300, "timeout": 3 } },
                    "url_limits": { "type": ["array", "null"], "items": { "type": "string", "x-fal": { "max_file_size": 9007199254740991 } } },
                    "plain": { "type": "string", "x-fal": { "timeout": 3, "max_width": 1e12 } }
                  }
                },
                "Response": { "type": "object", "properties": {} }
              }
            }
            """)]);
        Assert.Empty(run.CompilerComplaints());
        Type request = GeneratedCode.Load(run).Type("KlingGen.TestFilesRequest");

        KlingMediaLimits? Limits(string property) => (KlingMediaLimits?)request.GetProperty(property)?.GetValue(null);

        Assert.Equal(new KlingMediaLimits { MinWidth = 1, MaxHeight = 99, MaxDuration = 1e300 }, Limits("UrlLimits2"));
        Assert.Equal(new KlingMediaLimits { MaxFileSize = 9007199254740991 }, Limits("UrlLimitsLimits"));
        Assert.Null(Limits("PlainLimits"));
    }

    private static void Collect(JsonElement element, Dictionary<KlingMediaLimits, int> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                if (member.Name == "x-fal")
                {
                    KlingMediaLimits limits = Read(member.Value);
                    found[limits] = found.GetValueOrDefault(limits) + 1;
                }

                Collect(member.Value, found);
            }
        }
    }

    private static KlingMediaLimits Read(JsonElement limits)
    {
        return new KlingMediaLimits
        {
            MaxFileSize = (long?)Number("max_file_size"),
            MinWidth = (int?)Number("min_width"),
            MinHeight = (int?)Number("min_height"),
            MaxWidth = (int?)Number("max_width"),
            MaxHeight = (int?)Number("max_height"),
            MinAspectRatio = Number("min_aspect_ratio"),
            MaxAspectRatio = Number("max_aspect_ratio"),
            MinDuration = Number("min_duration"),
            MaxDuration = Number("max_duration"),
            MinFrameRate = Number("min_fps"),
            MaxFrameRate = Number("max_fps"),
        };

        double? Number(string name) => limits.TryGetProperty(name, out JsonElement value) ? value.GetDouble() : null;
    }
}
