using System.Reflection;
using KlingGen.Generator.Tests.Hostile;
using KlingGen.Generator.Tests.RoundTrip;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Emit;

/// <summary>Documents of other models than Kling, dropped into a project as fal would serve them.</summary>
public sealed class ServedDocumentsTests
{
    private static readonly GeneratorRun _run = GeneratorRun.Of(ServedDocuments.All);
    private static readonly GeneratedCode _code = GeneratedCode.Load(_run);

    [Fact]
    public void They_give_code_without_a_complaint()
    {
        HostileSchema.AssertCleanAndCompiles(_run);
        Diagnostic told = Assert.Single(_run.Diagnostics);
        Assert.Equal(
            ("KLG0003", "'x-fal-order-properties' names \"hidden\", which is not among the properties, and is ignored there (at $.components.schemas.File.x-fal-order-properties[1])"),
            (told.Id, told.GetMessage()));
    }

    [Fact]
    public void Each_has_a_client_that_is_called_after_its_id() =>
        Assert.Equal(
            ["ChatV1", "Ear", "Film2TextToVideo", "KlingV4ImageToVideo", "StillEdit"],
            _code.Type("KlingGen.KlingClient").GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Film2TextToVideoRequest", "Prompt: String!, Duration: Int32, Length: Film2TextToVideoLength, Resolution: Film2TextToVideoResolution, AspectRatio: Film2TextToVideoAspectRatio, Fps: Double, SafetyTolerance: Int32, Model: Film2TextToVideoModel, CharacterIds: list of String, Strength: Double, Seed: Int64")]
    [InlineData("StillEditRequest", "Prompt: String!, ImageSize: StillEditImageSizeUnion, ImageUrls: list of String!, Loras: list of StillEditLora, Stop: StillEditStop, SyncMode: Boolean")]
    [InlineData("EarChunk", "Timestamp: list of Double!, Text: String!")]
    [InlineData("KlingV4ImageToVideoRequest", "Prompt: String, StartImageUrl: String!, MiddleImageUrls: list of String, MultiPrompt: list of KlingV4ImageToVideoShot, Duration: Int32, Resolution: KlingV4ImageToVideoResolution, GenerateAudio: Boolean")]
    [InlineData("ChatV1Request", "Messages: list of ChatV1MessagesItem!, Temperature: Double, MaxTokens: Int32, ResponseFormat: map of JsonElement, Tools: list of map of JsonElement, Metadata: JsonElement")]
    public void Members_have_the_names_and_types_that_people_would_give_them(string type, string members) =>
        Assert.Equal(members, string.Join(", ", _code.Type("KlingGen." + type).GetProperties()
            .Where(p => p.GetCustomAttribute<KlingParameterAttribute>() is not null)
            .Select(p => $"{p.Name}: {Describe(p.PropertyType)}{(p.GetCustomAttributes().Any(a => a.GetType().Name == "RequiredMemberAttribute") ? "!" : "")}")));

    [Theory]
    [InlineData("Film2TextToVideoRequest", """{"prompt":"p","duration":8,"length":"4s","resolution":"1080p","aspect_ratio":"9:16","fps":23.976,"safety_tolerance":"3","model":"film-3","character_ids":["a"],"strength":null,"seed":9007199254740993}""")]
    [InlineData("Film2TextToVideoResponse", """{"video":{"file_size":5368709120,"url":"u","content_type":null,"fps":29.97,"codec":"h265"},"thumbnail":null,"cost":1.10}""")]
    [InlineData("StillEditRequest", """{"prompt":"p","image_size":{"width":640},"image_urls":[],"loras":[{"path":"l","scale":0.5}],"stop":["a","b"]}""")]
    [InlineData("StillEditRequest", """{"prompt":"p","image_size":"landscape_4_3","image_urls":["a"],"stop":"a"}""")]
    [InlineData("StillEditResponse", """{"images":[{"url":"u","width":5,"new":[1,null]}],"timings":{"inference":1.25},"has_nsfw_concepts":[true,false],"seed":-1,"raw":{"a":[1e400]}}""")]
    [InlineData("EarResponse", """{"text":"t","chunks":[{"timestamp":[0.5,null],"text":"é \u2028"}],"matrix":[[[1,2.5]],[]],"tree":{"name":"a","children":[{"children":[]}],"by_name":{"b":{}}}}""")]
    [InlineData("ChatV1Request", """{"messages":[{"role":"user","content":"hi"},{"role":"tool","tool_call_id":"1"},{"role":"user","content":["a"]},{"role":"robot","x":1}],"temperature":null,"response_format":{"type":"json"},"tools":[{"a":{}}],"metadata":[1],"top_k":5}""")]
    public void What_is_read_is_written_back_byte_for_byte(string type, string json)
    {
        object value = GeneratedCode.Read(_code.Type("KlingGen." + type), System.Text.Encoding.UTF8.GetBytes(json));
        Assert.Equal(json, GeneratedCode.Write(value));
    }

    [Theory]
    [InlineData("Film2TextToVideoRequest", """{"prompt":"","duration":5,"fps":30,"character_ids":["a","b","c"],"strength":1.5}""", "$.prompt $.duration $.fps $.character_ids $.strength")]
    [InlineData("StillEditRequest", """{"prompt":"p","image_size":{"width":0,"height":14143},"image_urls":["1","2","3","4"],"loras":[{"path":"a"},{"path":"b","scale":5}]}""", "$.image_size.width $.image_size.height $.image_urls $.loras[1].scale")]
    [InlineData("KlingV4ImageToVideoRequest", """{"start_image_url":"s","middle_image_urls":["","","","","","","","",""],"multi_prompt":[],"duration":31}""", "$.middle_image_urls $.multi_prompt $.duration")]
    public void Violations_are_told_with_their_paths_all_at_once(string type, string json, string paths) =>
        Assert.Equal(paths, string.Join(" ", _code.Read("KlingGen." + type, json).Validate().Select(v => v.Path)));

    private static string Describe(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return !type.IsGenericType ? type.Name
            : type.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) ? "list of " + Describe(type.GenericTypeArguments[0])
            : "map of " + Describe(type.GenericTypeArguments[1]);
    }
}
