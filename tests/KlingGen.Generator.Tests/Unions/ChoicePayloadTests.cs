using System.Reflection;
using KlingGen.Generator.Tests.Generated;
using KlingGen.Testing;
using Microsoft.CodeAnalysis;

namespace KlingGen.Generator.Tests.Unions;

/// <summary>Requests and responses that are, as a whole, one of several objects.</summary>
public sealed class ChoicePayloadTests
{
    private static readonly TestFile _shared = new("/project/shared.json", """
        { "$defs": { "Still": { "type": "object", "properties": { "image_url": { "type": "string" }, "zoom": { "type": "number", "maximum": 3 } }, "required": ["image_url"] } } }
        """);

    private static readonly TestFile _file = new("/project/film.json", """
        {
          "x-fal-endpoints": ["test/film"],
          "$defs": {
            "Request": {
              "description": "A clip from words or from a picture.",
              "oneOf": [
                { "type": "object", "properties": { "mode": { "const": "text" }, "prompt": { "type": "string", "maxLength": 5 } }, "required": ["mode", "prompt"] },
                { "$ref": "shared.json#/$defs/Still" }
              ]
            },
            "Response": { "anyOf": [{ "type": "object", "properties": { "url": { "type": "string" } }, "required": ["url"] }, { "type": "object", "properties": { "error": { "type": "string" } }, "required": ["error"] }] }
          }
        }
        """);

    private static readonly GeneratorRun _run = GeneratorRun.Of([_file, _shared], """
        using System.Threading.Tasks;
        using KlingGen;

        internal static class User
        {
            public static async Task<string?> MakeAsync(KlingClient kling)
            {
                KlingResult<TestFilmResponse> fromText = await kling.TestFilm.RunAsync(new TestFilmRequestText { Mode = TestFilmRequestTextMode.Text, Prompt = "sea" });
                TestFilmRequest still = new Still { ImageUrl = "https://example.com/a.png" };
                KlingResult<TestFilmResponse> fromPicture = await kling.TestFilm.RunAsync(still);
                still.Switch(text => { }, picture => { }, other => { });
                return fromText.Value.Match<string?>(video => video.Url, failure => failure.Error, other => null) + still.Match(text => text.Prompt, picture => picture.ImageUrl, other => "") + still.Validate().Count + fromPicture.Value.IsOther;
            }
        }
        """);

    private static readonly Lazy<GeneratedCode> _code = new(() => GeneratedCode.Load(_run));

    [Fact]
    public void A_choice_between_objects_is_a_union_that_a_client_takes_and_gives()
    {
        Assert.Empty(_run.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info));
        Assert.Empty(_run.CompilerComplaints());
        Type request = _code.Value.Type("KlingGen.TestFilmRequest");
        Assert.True(typeof(KlingUnion).IsAssignableFrom(request));
        Assert.Equal(["test/film"], request.GetCustomAttribute<KlingRequestAttribute>()!.Endpoints);
        Assert.Equal(["test/film"], _code.Value.Type("KlingGen.TestFilmResponse").GetCustomAttribute<KlingResponseAttribute>()!.Endpoints);
        Assert.Contains("A clip from words or from a picture.", _run.Source("film.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"mode":"text","prompt":"sea"}""")]
    [InlineData("""{"mode":"text","prompt":"far too long"}""", "$.prompt")]
    [InlineData("""{"image_url":"https://example.com/a.png","zoom":4}""", "$.zoom")]
    [InlineData("""{"neither":1}""", "$")]
    public void A_request_is_read_checked_and_written_as_what_it_is(string json, params string[] violations)
    {
        IKlingRequest request = _code.Value.Read("KlingGen.TestFilmRequest", json);
        Assert.Equal(violations, request.Validate().Select(v => v.Path));
        Assert.Equal(json, GeneratedCode.Write(request));
    }

    [Fact]
    public async Task A_client_sends_it_and_reads_the_choice_that_comes_back()
    {
        using LoopbackQueue queue = new("""{"url":"https://example.com/clip.mp4"}""", """{"status":"COMPLETED"}""");
        KlingClientOptions options = new() { ApiKey = "key", QueueAddress = queue.Address };
        using IDisposable client = (IDisposable)Activator.CreateInstance(_code.Value.Type("KlingGen.KlingClient"), options, null)!;
        dynamic endpoint = client.GetType().GetProperty("TestFilm")!.GetValue(client)!;
        object request = _code.Value.Read("KlingGen.TestFilmRequest", """{"image_url":"https://example.com/a.png"}""");

        dynamic result = await endpoint.RunAsync((dynamic)request);

        Assert.Equal("""{"url":"https://example.com/clip.mp4"}""", GeneratedCode.Write((object)result.Value));
    }

    [Fact]
    public void The_union_of_a_document_of_fal_goes_by_the_endpoint()
    {
        GeneratorRun run = GeneratorRun.Of([new TestFile("/project/openapi.json", """
            {
              "openapi": "3.0.4", "info": { "title": "T", "version": "1.0.0", "x-fal-metadata": { "endpointId": "fal-ai/sora/2" } },
              "paths": {
                "/fal-ai/sora/2": { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/SoraInput" } } } } } },
                "/fal-ai/sora/2/requests/{request_id}": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Out" } } } } } } }
              },
              "components": { "schemas": {
                "SoraInput": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }], "discriminator": { "propertyName": "kind", "mapping": { "a": "#/components/schemas/A", "b": "#/components/schemas/B" } } },
                "A": { "type": "object", "properties": { "kind": { "type": "string" } } }, "B": { "type": "object", "properties": { "kind": { "type": "string" } } },
                "Out": { "type": "object", "properties": { "url": { "type": "string" } } }
              } }
            }
            """)]);
        Hostile.HostileSchema.AssertCleanAndCompiles(run);
        GeneratedCode code = GeneratedCode.Load(run);
        Assert.NotNull(code.Type("KlingGen.Sora2Request").GetMethod("op_Implicit", [code.Type("KlingGen.Sora2A")]));
        Assert.Empty(code.Read("KlingGen.Sora2Request", """{"kind":"b"}""").Validate());
    }
}
