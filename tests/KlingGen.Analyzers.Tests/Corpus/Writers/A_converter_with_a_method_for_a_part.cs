//# run
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

public enum Mood { Calm, Wild }

[JsonConverter(typeof(AnimationJsonConverter))]
public sealed record Animation(string Text, Mood Mood, string? Poster, IReadOnlyList<string> Exclusions);

public sealed class AnimationJsonConverter : JsonConverter<Animation>
{
    private static readonly JsonEncodedText _prompt = JsonEncodedText.Encode("prompt");
    private static readonly JsonEncodedText _negative = JsonEncodedText.Encode("negative_prompt"); //~

    public override Animation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Animation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(_prompt, value.Text);
        WriteExclusions(writer, value.Exclusions);
        if (value.Poster is not null)
        {
            writer.WriteString("start_image_url"u8, value.Poster); //! KLG1001
        }

        writer.WriteNumber("cfg_scale"u8, value.Mood == Mood.Calm ? 0.7 : 0.3); //! KLG1003
        writer.WriteEndObject();
    }

    private static void WriteExclusions(Utf8JsonWriter writer, IReadOnlyList<string> exclusions)
    {
        if (exclusions.Count > 0)
        {
            writer.WriteString(_negative, string.Join(", ", exclusions)); //! KLG1002
        }
    }
}

public sealed class AnimationClient(HttpClient http)
{
    public Task<HttpResponseMessage> PostAsync(Animation animation) =>
        http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/standard/image-to-video", animation);
}

public static class Case
{
    public static Task RunAsync(HttpClient http) =>
        new AnimationClient(http).PostAsync(new Animation("A leaf.", Mood.Calm, "https://example.com/leaf.png", ["wind"]));
}
