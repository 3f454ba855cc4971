using KlingGen.Contracts.Model;
using KlingGen.Contracts.Schemas;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.Schemas;

/// <summary>fal's real documents, all of them, against what is known of them field by field.</summary>
public sealed class SharedDocumentTests
{
    private const string Image = "string {max_aspect_ratio 2.5, max_file_size 10485760, min_aspect_ratio 0.4, min_height 300, min_width 300, timeout 20}";
    private const string SourceClip = "string {max_duration 10.05, max_file_size 209715200, max_fps 60, max_height 2160, max_width 2160, min_duration 3, min_fps 24, min_height 720, min_width 720, timeout 30}";

    private static readonly string[] _videoTiers = ["standard", "pro", "4k"];

    [SharedContractsFact]
    public void All_32_documents_are_read_without_a_problem()
    {
        string[] files = Directory.GetFiles(Repository.SharedContracts, "*.json");
        Assert.Equal(32, files.Length);
        foreach (string file in files)
        {
            ContractDocument document = ContractReader.Read(file, File.ReadAllText(file));
            Assert.Equal([], document.Problems);
            Assert.Empty(document.References);
            Assert.DoesNotContain(document.Types, t => t.Name == "QueueStatus");
            EndpointContract endpoint = Assert.Single(document.Endpoints);
            Assert.Equal(Path.GetFileNameWithoutExtension(file).Replace("--", "/"), endpoint.Id.Value);
        }
    }

    [SharedContractsFact]
    public void The_older_revision_in_its_other_form_is_read_too()
    {
        string file = Directory.GetFiles(Path.Combine(Repository.SharedContracts, "revisions"), "*.json", SearchOption.AllDirectories).Single();
        ContractDocument document = ContractReader.Read(file, File.ReadAllText(file));
        Assert.Equal([], document.Problems);
        ObjectType response = Assert.IsType<ObjectType>(document.Types.Single(t => t.Reference == document.Endpoints[0].Response));
        Assert.Equal("/components/schemas/File", Assert.IsType<ReferenceValue>(response.Find("video")!.Value).Target.Pointer);
    }

    [SharedContractsFact]
    public void Text_to_video_has_its_fields()
    {
        foreach (string tier in _videoTiers)
        {
            AssertRequest(
                $"kling-video/v3/{tier}/text-to-video",
                "prompt: string <= 2500?",
                "duration: \"3\"..\"15\" = \"5\"",
                "multi_prompt: [KlingV3MultiPromptElement]?",
                "generate_audio: bool = true",
                "shot_type: customize|intelligent = \"customize\"",
                "aspect_ratio: 16:9|9:16|1:1 = \"16:9\"",
                "negative_prompt: string <= 2500 = \"blur, distort, and low quality\"",
                "cfg_scale: number 0..1 = 0.5");
            AssertRequest(
                $"kling-video/o3/{tier}/text-to-video",
                "prompt: string <= 2500?",
                "duration: \"3\"..\"15\" = \"5\"",
                "aspect_ratio: 16:9|9:16|1:1 = \"16:9\"",
                "generate_audio: bool = false",
                "multi_prompt: [KlingV3MultiPromptElement]?",
                "shot_type: customize|intelligent = \"customize\"");
        }
    }

    [SharedContractsFact]
    public void Image_to_video_has_its_fields()
    {
        foreach (string tier in _videoTiers)
        {
            AssertRequest(
                $"kling-video/v3/{tier}/image-to-video",
                "prompt: string <= 2500?",
                "multi_prompt: [KlingV3MultiPromptElement]?",
                $"start_image_url!: {Image}",
                "duration: \"3\"..\"15\" = \"5\"",
                "generate_audio: bool = true",
                $"end_image_url: {Image}?",
                "elements: [KlingV3ComboElementInput]?",
                "shot_type: customize|intelligent = \"customize\"",
                "negative_prompt: string <= 2500 = \"blur, distort, and low quality\"",
                "cfg_scale: number 0..1 = 0.5");
            AssertRequest(
                $"kling-video/o3/{tier}/image-to-video",
                "prompt: string <= 2500?",
                $"image_url!: {Image}",
                $"end_image_url: {Image}?",
                "duration: \"3\"..\"15\" = \"5\"",
                "generate_audio: bool = false",
                "multi_prompt: [KlingV3MultiPromptElement]?",
                "shot_type: customize|intelligent = \"customize\"");
        }
    }

    [SharedContractsFact]
    public void Reference_to_video_has_its_fields()
    {
        foreach (string tier in _videoTiers)
        {
            AssertRequest(
                $"kling-video/o3/{tier}/reference-to-video",
                "prompt: string <= 2500?",
                "multi_prompt: [KlingV3MultiPromptElement]?",
                $"start_image_url: {Image}?",
                $"end_image_url: {Image}?",
                $"image_urls: [{Image}]?",
                "elements: [KlingV3ComboElementInput]?",
                "generate_audio: bool = false",
                "duration: \"3\"..\"15\" = \"5\"",
                "shot_type: customize|intelligent = \"customize\"",
                "aspect_ratio: 16:9|9:16|1:1 = \"16:9\"");
        }
    }

    [SharedContractsFact]
    public void Video_to_video_has_its_fields()
    {
        foreach (string tier in new[] { "standard", "pro" })
        {
            AssertRequest(
                $"kling-video/o3/{tier}/video-to-video/edit",
                "prompt!: string <= 2500",
                $"video_url!: {SourceClip}",
                $"image_urls: [{Image}]?",
                "keep_audio: bool = true",
                "elements: [KlingV3ImageElementInput]?",
                "shot_type: customize = \"customize\"");
            AssertRequest(
                $"kling-video/o3/{tier}/video-to-video/reference",
                "prompt!: string <= 2500",
                $"video_url!: {SourceClip}",
                $"image_urls: [{Image}]?",
                "keep_audio: bool = true",
                "elements: [KlingV3ImageElementInput]?",
                "shot_type: customize = \"customize\"",
                "aspect_ratio: auto|16:9|9:16|1:1 = \"auto\"",
                "duration: \"3\"..\"15\"?");
        }
    }

    [SharedContractsFact]
    public void Motion_control_and_create_voice_have_their_fields()
    {
        foreach (string tier in new[] { "standard", "pro" })
        {
            string[] lines = Request($"kling-video/v3/{tier}/motion-control");
            Assert.Equal(
                ["prompt", "image_url!", "video_url!", "keep_original_sound", "character_orientation!", "elements"],
                lines.Select(l => l.Split(':')[0]));
            Assert.Equal("keep_original_sound: bool = true", lines[3]);
            Assert.Equal("character_orientation!: image|video", lines[4]);
            Assert.Equal("elements: [KlingV3ImageElementInput]?", lines[5]);
        }

        Assert.StartsWith("voice_url!: string", Assert.Single(Request("kling-video/create-voice")), StringComparison.Ordinal);
        Assert.Equal(["voice_id!: string"], Response("kling-video/create-voice"));
    }

    [SharedContractsFact]
    public void Kling_image_has_its_fields()
    {
        const string Ratios = "16:9|9:16|1:1|4:3|3:4|3:2|2:3|21:9";
        string[] v3 = Request("kling-image/v3/text-to-image");
        Assert.Contains("prompt!: string <= 2500", v3);
        Assert.Contains("negative_prompt: string <= 2500?", v3);
        Assert.Contains("resolution: 1K|2K = \"1K\"", v3);
        Assert.Contains("num_images: integer 1..9 = 1", v3);
        Assert.Contains($"aspect_ratio: {Ratios} = \"16:9\"", v3);
        Assert.Contains("output_format: jpeg|png|webp = \"png\"", v3);
        Assert.Contains("sync_mode: bool = false", v3);
        string[] o3 = Request("kling-image/o3/image-to-image");
        Assert.Contains($"image_urls!: [{Image}]", o3);
        Assert.Contains("resolution: 1K|2K|4K = \"1K\"", o3);
        Assert.Contains("result_type: single|series = \"single\"", o3);
        Assert.Contains("series_amount: integer 2..9?", o3);
        Assert.Contains($"aspect_ratio: {Ratios}|auto = \"auto\"", o3);
        Assert.Equal(["images!: [Image]"], Response("kling-image/o3/image-to-image"));
    }

    [SharedContractsFact]
    public void Shared_types_have_their_fields()
    {
        ContractSet set = Set("kling-video/v3/pro/image-to-video", out ContractDocument document);
        string[] Lines(string name) => ModelText.Lines(Assert.IsType<ObjectType>(document.Types.Single(t => t.Name == name)), set);
        Assert.Equal(["prompt!: string", "duration: \"1\"..\"15\" = \"5\""], Lines("KlingV3MultiPromptElement"));
        Assert.Equal(
            [$"frontal_image_url: {Image}?", $"reference_image_urls: [{Image}]?", $"video_url: {SourceClip}?", "voice_id: string?"],
            Lines("KlingV3ComboElementInput"));
        Assert.Equal(["url!: string", "content_type: string?", "file_name: string?", "file_size: integer?"], Lines("File"));
        Assert.Equal(["video!: File"], Response("kling-video/v3/pro/image-to-video"));
    }

    private static void AssertRequest(string endpoint, params string[] expected) => Assert.Equal(expected, Request(endpoint));

    private static string[] Request(string endpoint)
    {
        ContractSet set = Set(endpoint, out ContractDocument document);
        return ModelText.Lines(set.FindRequest(document.Endpoints[0].Id.Value)!, set);
    }

    private static string[] Response(string endpoint)
    {
        ContractSet set = Set(endpoint, out ContractDocument document);
        return ModelText.Lines(Assert.IsType<ObjectType>(set.Resolve(document.Endpoints[0].Response)), set);
    }

    private static ContractSet Set(string endpoint, out ContractDocument document)
    {
        string file = Path.Combine(Repository.SharedContracts, "fal-ai--" + endpoint.Replace("/", "--") + ".json");
        document = ContractReader.Read(file, File.ReadAllText(file));
        return new ContractSet([document], []);
    }
}
