using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Generated types among a user's own, with the user's own options.</summary>
public sealed class OwnOptionsTests
{
    private static readonly O3ImageToVideoRequest _request = new() { ImageUrl = "é<b>", Duration = 10, ShotType = ShotType.Intelligent };

    [Fact]
    public void Generated_types_stand_anywhere_in_a_users_own()
    {
        Scene scene = new()
        {
            Request = _request,
            Takes = new Dictionary<string, KlingFile> { ["one"] = new() { Url = "u" } },
            Ratio = AspectRatio.Ratio16x9,
            Others = [null, new KlingFile { Url = "v" }],
            Counts = new Dictionary<AspectRatio, int> { [AspectRatio.Ratio9x16] = 2, [new AspectRatio("32:9")] = 1 },
        };
        JsonSerializerOptions options = Options(KlingJsonResolver.Default);

        string json = JsonSerializer.Serialize(scene, options);

        Assert.Equal(
            """{"Request":{"image_url":"é<b>","duration":"10","shot_type":"intelligent"},"Takes":{"one":{"url":"u"}},"Ratio":"16:9","Second":null,"Others":[null,{"url":"v"}],"Counts":{"9:16":2,"32:9":1}}""",
            json);
        Scene read = JsonSerializer.Deserialize<Scene>(json, options)!;
        Assert.Equal(scene.Request, read.Request);
        Assert.Equal(scene.Counts, read.Counts);
        Assert.Equal(json, JsonSerializer.Serialize(read, options));
    }

    [Fact]
    public void The_attribute_of_the_type_is_enough_where_the_resolver_is_not_in_the_chain() =>
        Assert.Equal("""{"image_url":"é<b>","duration":"10","shot_type":"intelligent"}""", JsonSerializer.Serialize(_request, Options()));

    [Fact]
    public void Policies_for_a_users_own_names_and_values_do_not_reach_what_the_service_has_named()
    {
        JsonSerializerOptions options = new(Options(KlingJsonResolver.Default))
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper));
        Scene scene = new() { Request = _request, Takes = new Dictionary<string, KlingFile> { ["one"] = new() { Url = "u", FileSize = 5 } } };

        Assert.StartsWith(
            """{"REQUEST":{"image_url":"é<b>","duration":"10","shot_type":"intelligent"},"TAKES":{"ONE":{"url":"u","file_size":5}},""",
            JsonSerializer.Serialize(scene, options),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_matched_as_they_are_also_where_a_users_own_are_not()
    {
        JsonSerializerOptions options = new(Options(KlingJsonResolver.Default)) { PropertyNameCaseInsensitive = true };

        Scene scene = JsonSerializer.Deserialize<Scene>("""{"REQUEST":{"image_url":"a","DURATION":"3"}}""", options)!;

        Assert.Null(scene.Request!.Duration);
        Assert.Equal("3", scene.Request.AdditionalProperties!["DURATION"].GetString());
    }

    [Fact]
    public void Layout_and_escaping_are_the_users()
    {
        JsonSerializerOptions options = new(Options(KlingJsonResolver.Default)) { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

        Assert.Equal("{\n \"image_url\": \"\\u00E9\\u003Cb\\u003E\",\n \"duration\": \"10\",\n \"shot_type\": \"intelligent\"\n}", JsonSerializer.Serialize(_request, options));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_passed_over_where_the_options_say_so()
    {
        JsonSerializerOptions options = new(Options(KlingJsonResolver.Default)) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        KlingFile file = JsonSerializer.Deserialize<KlingFile>("{/*a*/\"url\":/*b*/\"u\",// c\n\"tags\":[1,/*d*/2,],}", options)!;

        Assert.Equal("""{"url":"u","tags":[1,2]}""", JsonSerializer.Serialize(file, options));
    }

    [Fact]
    public void The_depth_that_the_options_allow_counts_through_a_users_own_types()
    {
        Scene scene = new() { Request = new O3ImageToVideoRequest { ImageUrl = "a", MultiPrompt = [new KlingShot { Prompt = "p" }] } };

        Assert.Contains("\"p\"", JsonSerializer.Serialize(scene, new JsonSerializerOptions(Options()) { MaxDepth = 4 }), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(scene, new JsonSerializerOptions(Options()) { MaxDepth = 3 }));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Scene>("""{"Request":{"image_url":"a","multi_prompt":[{"prompt":"p"}]}}""", new JsonSerializerOptions(Options()) { MaxDepth = 3 }));
    }

    [Fact]
    public void A_node_and_an_element_are_made_of_a_record_as_of_any_other_type()
    {
        JsonSerializerOptions options = Options(KlingJsonResolver.Default);
        Assert.Equal("10", (string?)JsonSerializer.SerializeToNode(_request, options)!["duration"]);
        Assert.Equal("10", JsonSerializer.SerializeToElement<object>(_request, options).GetProperty("duration").GetString());
        Assert.Null(JsonSerializer.Deserialize<KlingFile>("null", options));
    }

    private static JsonSerializerOptions Options(params IJsonTypeInfoResolver[] first) => new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine([.. first, new DefaultJsonTypeInfoResolver()]),
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed class Scene
    {
        public O3ImageToVideoRequest? Request { get; set; }

        public Dictionary<string, KlingFile>? Takes { get; set; }

        public AspectRatio Ratio { get; set; }

        public AspectRatio? Second { get; set; }

        public List<KlingFile?>? Others { get; set; }

        public Dictionary<AspectRatio, int>? Counts { get; set; }
    }
}
