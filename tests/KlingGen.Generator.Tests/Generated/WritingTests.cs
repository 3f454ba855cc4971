using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>Generated code writes the bytes that a <see cref="Utf8JsonWriter"/> of the same settings would, by whichever way they get there.</summary>
public sealed class WritingTests
{
    private static readonly JavaScriptEncoder _own = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin, System.Text.Unicode.UnicodeRanges.Cyrillic);

    public static TheoryData<string> Texts
    {
        get
        {
            TheoryData<string> texts = ["", "a", "1234567", "12345678", "123456789012345", "1234567890123456", "12345678901234567", new string('x', 100), new string('y', 70_000)];
            foreach (char odd in "\"\\/<>&'+`\u007f\u0000\n\u001f\u0080é\u0141яλ語\u2028\ud83d")
            {
                string character = char.IsHighSurrogate(odd) ? "😀" : odd.ToString();
                foreach (int length in new[] { 0, 5, 9, 20, 40, 80 })
                {
                    texts.Add(new string('a', length) + character);
                    texts.Add(character + new string('b', length));
                    texts.Add(new string('a', length / 2) + character + new string('b', length));
                }
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Any_text_is_escaped_as_the_settings_have_it(string text)
    {
        O3ImageToVideoRequest request = new() { ImageUrl = text, MultiPrompt = [new KlingShot { Prompt = text }] };
        foreach (JavaScriptEncoder? encoder in new[] { null, JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, _own })
        {
            string escaped = JsonEncodedText.Encode(text, encoder).ToString();
            Assert.Equal(
                $$"""{"image_url":"{{escaped}}","multi_prompt":[{"prompt":"{{escaped}}"}]}""",
                Write(request, new JsonWriterOptions { Encoder = encoder }));
        }
    }

    [Fact]
    public void Each_character_of_ASCII_is_escaped_as_the_settings_have_it()
    {
        for (char c = '\0'; c < 128; c++)
        {
            foreach (string text in new[] { c.ToString(), new string('a', 20) + c, new string('a', 50) + c + new string('b', 30) })
            {
                Any_text_is_escaped_as_the_settings_have_it(text);
            }
        }
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("a\udc00b")]
    [InlineData("0123456789abcdef\ud83d")]
    public void Half_a_character_is_treated_as_the_serializers_own_writer_treats_it(string text)
    {
        foreach (JavaScriptEncoder encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            JsonWriterOptions options = new() { Encoder = encoder };
            Assert.Equal(
                Try(() => Write(writer => writer.WriteStringValue(text), options)),
                Try(() => Write(new O3ImageToVideoRequest { ImageUrl = text }, options).Replace("{\"image_url\":", "", StringComparison.Ordinal).TrimEnd('}')));
        }
    }

    [Fact]
    public void Every_kind_of_value_is_the_same_with_and_without_line_breaks()
    {
        using JsonDocument more = JsonDocument.Parse("""{"a":[1,{"b":null}],"c<":"d&é"}""");
        O3ImageToVideoRequest request = new()
        {
            ImageUrl = "u",
            Duration = 10,
            GenerateAudio = false,
            MultiPrompt = [new KlingShot { Prompt = "p", Duration = 3 }, new KlingShot { Prompt = "q" }],
            ShotType = ShotType.Intelligent,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["x<y"] = more.RootElement, ["n"] = more.RootElement.GetProperty("a") },
        };
        foreach (JavaScriptEncoder encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            string direct = Write(request, new JsonWriterOptions { Encoder = encoder, Indented = true, IndentSize = 0, NewLine = "\n" });
            string raw = Write(request, new JsonWriterOptions { Encoder = encoder });
            Assert.Equal(direct.Replace("\n", "", StringComparison.Ordinal).Replace("\": ", "\":", StringComparison.Ordinal), raw);
        }
    }

    [Fact]
    public void A_record_without_a_member_set_is_an_empty_object() => Assert.Equal("{}", Write(new KlingElement(), default));

    [Fact]
    public void A_value_may_be_one_of_several_in_what_a_caller_writes()
    {
        string text = Write(
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteStartArray("shots");
                KlingShot.JsonCodec.Instance.WriteValue(writer, new KlingShot { Prompt = "a" });
                KlingShot.JsonCodec.Instance.WriteValue(writer, new KlingShot { Prompt = "b" });
                writer.WriteEndArray();
                writer.WritePropertyName("last");
                KlingShot.JsonCodec.Instance.WriteValue(writer, new KlingShot { Prompt = "c" });
                writer.WriteEndObject();
            },
            default);
        Assert.Equal("""{"shots":[{"prompt":"a"},{"prompt":"b"}],"last":{"prompt":"c"}}""", text);
    }

    [Fact]
    public void More_levels_than_the_writer_allows_are_refused()
    {
        O3ImageToVideoRequest request = new() { ImageUrl = "u", MultiPrompt = [new KlingShot { Prompt = "p" }] };
        Assert.Contains("\"p\"", Write(request, new JsonWriterOptions { MaxDepth = 3 }), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Write(request, new JsonWriterOptions { MaxDepth = 2 }));
        Assert.Throws<InvalidOperationException>(() => Write(request, new JsonWriterOptions { MaxDepth = 2, Indented = true }));
    }

    [Fact]
    public void A_failure_leaves_nothing_behind_for_the_next_request()
    {
        Assert.Throws<InvalidOperationException>(() => Write(new O3ImageToVideoRequest { ImageUrl = "u", MultiPrompt = [new KlingShot { Prompt = "p" }] }, new JsonWriterOptions { MaxDepth = 1 }));
        Assert.Throws<JsonException>(() => Json.Read<O3ImageToVideoResponse>("""{"video":{"url":"u","file_size":"big"}}"""));
        Assert.Equal("""{"image_url":"u"}""", Write(new O3ImageToVideoRequest { ImageUrl = "u" }, default));
        Assert.Equal(new KlingFile { Url = "v" }, Json.Read<O3ImageToVideoResponse>("""{"video":{"url":"v"}}""").Video);
    }

    [Fact]
    public void A_list_of_any_kind_is_written()
    {
        KlingShot[] shots = [new() { Prompt = "a" }, new() { Prompt = "b" }];
        foreach (IReadOnlyList<KlingShot> list in new IReadOnlyList<KlingShot>[] { shots, [.. shots], shots.ToList(), new System.Collections.ObjectModel.ReadOnlyCollection<KlingShot>(shots) })
        {
            Assert.Equal("""{"image_url":"u","multi_prompt":[{"prompt":"a"},{"prompt":"b"}]}""", Write(new O3ImageToVideoRequest { ImageUrl = "u", MultiPrompt = list }, default));
        }
    }

    private static string Write(IKlingRequest request, JsonWriterOptions options) => Write(request.WriteTo, options);

    private static string Write(KlingElement element, JsonWriterOptions options) => Write(writer => KlingElement.JsonCodec.Instance.WriteValue(writer, element), options);

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }

    private static string Try(Func<string> write)
    {
        try
        {
            return write();
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }
}
