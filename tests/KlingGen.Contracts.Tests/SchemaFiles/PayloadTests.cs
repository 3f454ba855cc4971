using System.Text.Json.Nodes;
using KlingGen.Testing;

namespace KlingGen.Contracts.Tests.SchemaFiles;

/// <summary>What the schemas say in standard keywords, as an independent validator understands it.</summary>
public sealed class PayloadTests
{
    [AjvFact]
    public void Payloads_that_the_service_takes_are_valid() => Assert.Empty(
        Check(
            ("v3/text-to-video", """{"prompt":"A bottle turns."}"""),
            ("v3/text-to-video", """{"multi_prompt":[{"prompt":"A bottle."},{"prompt":"A hand.","duration":"1"}],"cfg_scale":1}"""),
            ("v3/image-to-video", """{"prompt":"x","start_image_url":"https://example.com/a.png","elements":[{"video_url":"https://example.com/a.mp4","voice_id":"v"}]}"""),
            ("v3/image-to-video", """{"prompt":"x","start_image_url":"https://example.com/a.png","elements":null,"end_image_url":null}"""),
            ("v3/motion-control", """{"image_url":"a","video_url":"b","character_orientation":"image"}"""),
            ("v3/motion-control", """{"image_url":"a","video_url":"b","character_orientation":"video","elements":[{"reference_image_urls":["c"]}]}"""),
            ("v3/turbo/text-to-video", """{"prompt":"x"}"""),
            ("v3/turbo/image-to-video", """{"prompt":"x","image_url":"a"}"""),
            ("o3/text-to-video", """{"prompt":"x","duration":"15","shot_type":"intelligent"}"""),
            ("o3/image-to-video", """{"prompt":"x","image_url":"a","negative_prompt":"ignored, not refused"}"""),
            ("o3/reference-to-video", """{"prompt":"@Image1","image_urls":["a"]}"""),
            ("o3/video-to-video/edit", """{"prompt":"x","video_url":"a","shot_type":"customize"}"""),
            ("o3/video-to-video/reference", """{"prompt":"x","video_url":"a","aspect_ratio":"auto","duration":null}"""),
            ("create-voice", """{"voice_url":"a"}"""),
            ("image/v3/text-to-image", """{"prompt":"x","negative_prompt":null,"resolution":"2K"}"""),
            ("image/v3/image-to-image", """{"prompt":"x","image_url":"a","elements":[{"reference_image_urls":[]}]}"""),
            ("image/o3/text-to-image", """{"prompt":"x","resolution":"4K","result_type":"series","series_amount":9}"""),
            ("image/o3/image-to-image", """{"prompt":"x","image_urls":["a"],"aspect_ratio":"auto"}"""))
            .Where(result => result.Errors.Length > 0)
            .Select(result => $"{result.Route} {result.Payload}: {string.Join("; ", result.Errors)}"));

    [AjvFact]
    public void Payloads_that_the_service_refuses_are_not() => Assert.Empty(
        Check(
            ("v3/text-to-video", "{}"),
            ("v3/text-to-video", """{"prompt":"x","multi_prompt":[{"prompt":"x"}]}"""),
            ("v3/text-to-video", $$"""{"prompt":"{{new string('x', 2501)}}"}"""),
            ("v3/text-to-video", """{"prompt":"x","cfg_scale":1.1}"""),
            ("v3/text-to-video", """{"prompt":"x","negative_prompt":null}"""),
            ("v3/text-to-video", """{"prompt":"x","duration":5}"""),
            ("v3/text-to-video", """{"prompt":"x","duration":"2"}"""),
            ("v3/text-to-video", """{"prompt":"x","aspect_ratio":"4:3"}"""),
            ("v3/text-to-video", """{"multi_prompt":[]}"""),
            ("v3/text-to-video", """{"multi_prompt":[{"prompt":"1"},{"prompt":"2"},{"prompt":"3"},{"prompt":"4"},{"prompt":"5"},{"prompt":"6"},{"prompt":"7"}]}"""),
            ("v3/text-to-video", """{"multi_prompt":[{"duration":"5"}]}"""),
            ("v3/image-to-video", """{"prompt":"x","image_url":"a"}"""),
            ("v3/image-to-video", """{"prompt":"x","start_image_url":null}"""),
            ("v3/image-to-video", """{"prompt":"x","start_image_url":"a","elements":[{"frontal_image_url":"b","voice_id":"v"}]}"""),
            ("v3/image-to-video", """{"prompt":"x","start_image_url":"a","elements":[{"reference_image_urls":["1","2","3","4"]}]}"""),
            ("v3/motion-control", """{"image_url":"a","video_url":"b"}"""),
            ("v3/motion-control", """{"image_url":"a","video_url":"b","character_orientation":"image","elements":[{"reference_image_urls":["c"]}]}"""),
            ("v3/motion-control", """{"image_url":"a","video_url":"b","character_orientation":"video","elements":[{"frontal_image_url":"c"},{"frontal_image_url":"d"}]}"""),
            ("v3/turbo/image-to-video", """{"prompt":"x","start_image_url":"a"}"""),
            ("o3/image-to-video", """{"prompt":"x","start_image_url":"a"}"""),
            ("o3/reference-to-video", """{"image_urls":["a"]}"""),
            ("o3/video-to-video/edit", """{"prompt":"x","video_url":"a","shot_type":"intelligent"}"""),
            ("o3/video-to-video/reference", """{"prompt":null,"video_url":"a"}"""),
            ("create-voice", "{}"),
            ("image/v3/text-to-image", """{"prompt":"x","resolution":"4K"}"""),
            ("image/v3/text-to-image", """{"prompt":"x","num_images":10}"""),
            ("image/o3/text-to-image", """{"prompt":"x","series_amount":1}"""),
            ("image/o3/text-to-image", """{"prompt":"x","aspect_ratio":"auto"}"""),
            ("image/o3/image-to-image", """{"prompt":"x","image_urls":["1","2","3","4","5","6","7","8","9","10","11"]}"""))
            .Where(result => result.Errors.Length == 0)
            .Select(result => $"{result.Route} {result.Payload}"));

    private static IEnumerable<(string Route, string Payload, string[] Errors)> Check(params (string Route, string Payload)[] payloads)
    {
        IReadOnlyList<string[]> errors = Ajv.Validate(
            SchemaFile.All.ToDictionary(file => AddressOf(file.RelativePath), file => WithoutDialect(file.RelativePath), StringComparer.Ordinal),
            payloads.Select(payload => ($"{AddressOf(payload.Route + ".json")}#/$defs/Request", JsonNode.Parse(payload.Payload))));
        return payloads.Zip(errors, (payload, found) => (payload.Route, payload.Payload, found));
    }

    /// <summary>An absolute address, so that references from one file to another resolve.</summary>
    private static string AddressOf(string path) => $"https://schemas.test/{path}";

    /// <summary>Our files name our meta-schema; without it they are plain JSON Schema 2020-12.</summary>
    private static JsonNode WithoutDialect(string path)
    {
        JsonObject file = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Schemas, path)))!.AsObject();
        file.Remove("$schema");
        return file;
    }
}
