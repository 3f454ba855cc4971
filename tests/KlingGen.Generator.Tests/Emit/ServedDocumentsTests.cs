using System.Reflection;
using KlingGen.Generator.Tests.Generated;
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
            ["AcmeGallery", "AcmeProxyChat", "ChatV1", "Ear", "Film2TextToVideo", "KlingV4ImageToVideo", "PaletteV1_5Paint", "StillEdit"],
            _code.Type("KlingGen.KlingClient").GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Film2TextToVideoRequest", "Prompt: String!, Duration: Int32, Length: Film2TextToVideoLength, Resolution: Film2TextToVideoResolution, AspectRatio: Film2TextToVideoAspectRatio, Fps: Double, SafetyTolerance: Int32, Model: Film2TextToVideoModel, CharacterIds: list of String, Strength: Double, Seed: Decimal")]
    [InlineData("StillEditRequest", "Prompt: String!, ImageSize: StillEditImageSizeUnion, ImageUrls: list of String!, Loras: list of StillEditLora, Stop: StillEditStop, SyncMode: Boolean")]
    [InlineData("EarChunk", "Timestamp: list of Double!, Text: String!")]
    [InlineData("KlingV4ImageToVideoRequest", "Prompt: String, StartImageUrl: String!, MiddleImageUrls: list of String, MultiPrompt: list of KlingV4ImageToVideoShot, Duration: Int32, Resolution: KlingV4ImageToVideoResolution, GenerateAudio: Boolean")]
    [InlineData("ChatV1Request", "Messages: list of ChatV1MessagesItem!, Temperature: Double, MaxTokens: Int32, ResponseFormat: map of JsonElement, Tools: list of map of JsonElement, Metadata: JsonElement")]
    [InlineData("PaletteV1_5PaintRequest", "Prompt: String!, Model: PaletteV1_5PaintModel, Audio: PaletteV1_5PaintAudioChoice, Shape: PaletteV1_5PaintShape, Blend: PaletteV1_5PaintBlend, CameraControl: PaletteV1_5PaintCameraControlChoice, AdvancedCameraControl: PaletteV1_5PaintCameraControl, Scale: PaletteV1_5PaintScale, Reference: PaletteV1_5PaintReference, Align: PaletteV1_5PaintAlign, Ratio: PaletteV1_5PaintRatio, Frames: Int32, Version: Int32, Weights: list of list of Double, Styles: list of PaletteV1_5PaintStylesItem, Loras: list of PaletteV1_5PaintLorasItem")]
    [InlineData("PaletteV1_5PaintResponse", "Image: PaletteV1_5PaintFile!, Probe: PaletteV1_5PaintProbe, Timings: map of Double")]
    [InlineData("AcmeGalleryRequest", "Query: String!, Object: String, Class: String")]
    [InlineData("AcmeGalleryPicture", "Url: String!, Parent: AcmeGalleryPicture")]
    [InlineData("AcmeProxyChatRequest", "")]
    public void Members_have_the_names_and_types_that_people_would_give_them(string type, string members) =>
        Assert.Equal(members, string.Join(", ", _code.Type("KlingGen." + type).GetProperties()
            .Where(p => p.GetCustomAttribute<KlingParameterAttribute>() is not null)
            .Select(p => $"{p.Name}: {Describe(p.PropertyType)}{(p.GetCustomAttributes().Any(a => a.GetType().Name == "RequiredMemberAttribute") ? "!" : "")}")));

    [Theory]
    [InlineData("PaletteV1_5PaintModel", "AcmeBrush1_5, AcmeBrush1_5Mini, AcmeBrush2026_01_31, AcmeBrush1_5_2")]
    [InlineData("PaletteV1_5PaintAudioChoice", "Mp3_44100_128, Pcm8000, Audio16Bit")]
    [InlineData("PaletteV1_5PaintShape", "Portrait4x3, Shape16x9, Shape1024x768, Shape2_39, Square")]
    [InlineData("PaletteV1_5PaintBlend", "Plus, Minus, Star, Empty, A, A2, A3, PlusPlus")]
    [InlineData("PaletteV1_5PaintStylesItem", "SoftFocusBW, SoftFocus, Item2_5D")]
    public void Values_have_the_names_that_people_would_give_them(string type, string values)
    {
        Type enumeration = _code.Type("KlingGen." + type);
        Assert.Equal(values, string.Join(", ", enumeration.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(p => p.PropertyType == enumeration).Select(p => p.Name)));
    }

    [Theory]
    [InlineData("AcmeGallery", """[{"url":"a","parent":{"url":"b","new":1}}]""", "System.Collections.Generic.IReadOnlyList`1[KlingGen.AcmeGalleryPicture]", """{"query":"q"}""", "AcmeGalleryRequest")]
    [InlineData("AcmeProxyChat", """{"choices":[{"text":"a"}]}""", "System.Text.Json.JsonElement", """{"model":"m","messages":[{"role":"user"}]}""", "AcmeProxyChatRequest")]
    public async Task A_response_that_is_no_object_comes_as_what_it_is(string member, string response, string type, string request, string requestType)
    {
        using LoopbackQueue queue = new(response, """{"status":"COMPLETED"}""");
        using IDisposable client = (IDisposable)Activator.CreateInstance(_code.Type("KlingGen.KlingClient"), new KlingClientOptions { ApiKey = "key", QueueAddress = queue.Address }, null)!;
        object endpoint = client.GetType().GetProperty(member)!.GetValue(client)!;
        Assert.Equal(type, endpoint.GetType().GenericTypeArguments[1].ToString());

        dynamic result = await ((dynamic)endpoint).RunAsync((dynamic)_code.Read("KlingGen." + requestType, request));

        object value = (object)result.Value;
        string written = value is System.Text.Json.JsonElement json ? json.GetRawText() : $"[{string.Join(",", ((IEnumerable<object>)value).Select(GeneratedCode.Write))}]";
        Assert.Equal(response, written);
    }

    [Theory]
    [InlineData("PaletteV1_5PaintRequest", """{"prompt":"p","model":"acme/brush-2026-01-31","audio":"16_bit","blend":"","camera_control":"down_back","advanced_camera_control":{"movement":"pan","value":-10},"scale":{"layer":0.5},"reference":["a"],"align":0.5,"ratio":"1:2","frames":85,"version":"3","weights":[[0,1],[0.5,1]],"styles":["Soft Focus (B&W)"],"loras":[{"path":"p","tokens":["<s0>"]}]}""")]
    [InlineData("PaletteV1_5PaintRequest", """{"prompt":"p","scale":2,"reference":"a","align":"left","ratio":"21:9"}""")]
    [InlineData("PaletteV1_5PaintResponse", """{"image":{"url":"u"},"probe":{"media_type":"audio","rate":44100},"timings":{"inference":0.25}}""")]
    [InlineData("PaletteV1_5PaintResponse", """{"image":{"url":"u"},"probe":{"media_type":"video","fps":23.976,"codec":"h264"}}""")]
    [InlineData("AcmeProxyChatRequest", """{"model":"m","stream":false,"messages":[{"role":"user","content":null}]}""")]
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
    [InlineData("1:2")]
    [InlineData("21:9")]
    [InlineData("12345678", "$")]
    public void A_value_that_an_enumeration_does_not_know_is_judged_as_the_text_that_it_may_be_as_well(string value, params string[] violations)
    {
        object choice = Activator.CreateInstance(_code.Type("KlingGen.PaletteV1_5PaintRatioChoice"), value)!;
        object ratio = _code.Type("KlingGen.PaletteV1_5PaintRatio").GetMethod("op_Implicit", [choice.GetType()])!.Invoke(null, [choice])!;
        Assert.Equal(violations, ((IReadOnlyList<KlingViolation>)ratio.GetType().GetMethod("Validate")!.Invoke(ratio, null)!).Select(v => v.Path));
    }

    [Fact]
    public void What_has_no_description_is_described_by_its_endpoint_or_title()
    {
        string source = _run.Source("palette.g.cs");
        Assert.Contains("/// <summary>The request of fal-ai/palette/v1.5/paint.</summary>", source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The response of fal-ai/palette/v1.5/paint.</summary>", source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Blend Mode (advanced)</summary>", source, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>Model</summary>", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PaletteV1_5PaintRequest", """{"prompt":"p","ratio":"12345678","align":"right","weights":[[0,2]],"frames":100,"scale":5}""", "$.scale $.align $.ratio $.frames $.weights $.weights[0][1]")]
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
