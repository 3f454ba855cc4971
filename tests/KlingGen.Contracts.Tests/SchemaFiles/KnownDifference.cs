using System.Text.RegularExpressions;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>A place where our schemas say something else than fal's documents, on purpose.</summary>
/// <param name="Endpoints">Endpoint ids after <c>fal-ai/</c>; <c>*</c> stands for any characters.</param>
/// <param name="Fact">The fact that differs, as in <see cref="SchemaFacts"/>; <c>*</c> stands for any characters.</param>
/// <param name="Fal">What the document says; null when it says nothing.</param>
/// <param name="Ours">What our schema says; null when it says nothing.</param>
/// <param name="Why">Why that is right.</param>
internal sealed record KnownDifference(string Endpoints, string Fact, string? Fal, string? Ours, string Why)
{
    private const string Presence = "Rule the documents state in words or leave out: exactly one of the two.";
    private const string Shots = "The service takes one to six shots; the documents state it in words for Turbo only.";
    private const string Total = "The documents state the total length of the shots in words for Turbo only; the service holds to it everywhere.";
    private const string Address = "The documents explain the addressing in words.";
    private const string V3Only = "O3 has no such parameter; the mark is ours.";
    private const string Clip = "fal widened the source clips between 2026-06-11, the date of the documents, and 2026-08-02.";
    private const string Fps = "The 4k documents are reconstructed and left frame rate and timeout out; the real documents of the other tiers have them.";
    private const string Views = "Number of reference images, which the documents state in words only.";
    private const string OneVideo = "One element with a video a request, which the documents state in words only.";
    private const string Sum = """{"list":"multi_prompt","maximum":15,"member":"duration","rule":"sum"}""";

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("kling-video/o3/*/video-to-video/*", "request.video_url x-fal.max_duration", "10.05", "15", Clip),
        new("kling-video/o3/*/video-to-video/*", "request.video_url x-fal.max_width", "2160", "3840", Clip),
        new("kling-video/o3/*/video-to-video/*", "request.video_url x-fal.max_height", "2160", "3840", Clip),
        new("kling-video/o3/4k/video-to-video/*", "request.video_url x-fal.min_fps", null, "24", Fps),
        new("kling-video/o3/4k/video-to-video/*", "request.video_url x-fal.max_fps", null, "60", Fps),
        new("kling-video/o3/4k/video-to-video/*", "request.video_url x-fal.timeout", null, "30", Fps),

        new("kling-video/v3/*/image-to-video", "request.start_image_url deprecated", null, "true", V3Only),
        new("kling-video/v3/*-to-video", "request.negative_prompt deprecated", null, "true", V3Only),
        new("kling-video/v3/*-to-video", "request.cfg_scale deprecated", null, "true", V3Only),

        new("kling-video/*-to-video", "request oneOf", null, """[{"required":["prompt"]},{"required":["multi_prompt"]}]""", Presence),
        new("kling-video/*-to-video", "request.multi_prompt minItems", null, "1", Shots),
        new("kling-video/*-to-video", "request.multi_prompt maxItems", null, "6", Shots),
        new("kling-video/*-to-video", "request rule sum multi_prompt duration", null, Sum, Total),

        new("kling-video/*", "request.elements[].reference_image_urls minItems", null, "1", Views),
        new("kling-*", "request.elements[].reference_image_urls maxItems", null, "3", Views),
        new("kling-video/*-to-video", "request.elements[] dependentRequired", null, """{"voice_id":["video_url"]}""", "Only an element with a video can have a voice, which the documents state in words only."),
        new("kling-video/v3/*/image-to-video", "request rule itemMember elements video_url", null, """{"list":"elements","maximum":1,"member":"video_url","rule":"itemMember"}""", OneVideo),
        new("kling-video/o3/*/reference-to-video", "request rule itemMember elements video_url", null, """{"list":"elements","maximum":1,"member":"video_url","rule":"itemMember"}""", OneVideo),

        new("kling-video/o3/*/reference-to-video", "request rule count image_urls+elements", null, """{"lists":["image_urls","elements"],"maximum":7,"rule":"count"}""", "The 4k document states the 7 in words; Kling's own interface has it on all tiers."),
        new("kling-video/o3/*/reference-to-video", "request rule count image_urls+elements elements.video_url", null, """{"lists":["image_urls","elements"],"maximum":4,"rule":"count","whenAnyItemHas":"elements.video_url"}""", "The standard and pro documents state the 4 in words; Kling's own interface has it on all tiers."),
        new("kling-video/o3/*/video-to-video/*", "request rule count image_urls+elements", null, """{"lists":["image_urls","elements"],"maximum":4,"rule":"count"}""", "The documents state the 4 in words."),

        new("kling-video/v3/*/motion-control", "request.elements maxItems", null, "1", "The documents state the one element in words."),
        new("kling-video/v3/*/motion-control", "request if", null, """{"required":["elements"]}""", "The documents state in words that an element needs the orientation of the video."),
        new("kling-video/v3/*/motion-control", "request then", null, """{"properties":{"character_orientation":{"const":"video"}}}""", "The documents state in words that an element needs the orientation of the video."),

        new("kling-image/o3/image-to-image", "request.image_urls maxItems", null, "10", "The document states the 10 in words."),

        new("kling-*", "request rule mention prompt Element elements", null, """{"of":"elements","rule":"mention","text":"prompt","token":"Element"}""", Address),
        new("kling-*", "request rule mention prompt Image image_urls", null, """{"of":"image_urls","rule":"mention","text":"prompt","token":"Image"}""", Address),
        new("kling-video/o3/*/video-to-video/*", "request rule mention prompt Video video_url", null, """{"of":"video_url","rule":"mention","text":"prompt","token":"Video"}""", Address),
    ];

    public bool Explains(string endpoint, string fact, string? fal, string? ours) =>
        Fal == fal && Ours == ours && Matches($"fal-ai/{Endpoints}", endpoint) && Matches(Fact, fact);

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
}
