using System.Text.Json;

namespace KlingGen.Benchmarks.Json;

/// <summary>One request and one response, as generated types and as hand-written ones. Each half touches its own types only: a cold run must not load the other's.</summary>
internal static class Examples
{
    private const string Image = "https://example.com/bottle.png";
    private const string FirstShot = "The bottle on wet slate, slow push-in, soft studio light, drops running down the glass.";
    private const string SecondShot = "A hand lifts the bottle into warm evening light; the label turns to the camera.";

    public static ReadOnlySpan<byte> Response =>
        """{"video":{"url":"https://v3.fal.media/files/panda/output.mp4","content_type":"video/mp4","file_name":"output.mp4","file_size":8431922}}"""u8;

    public static O3ImageToVideoRequest Generated() => new()
    {
        ImageUrl = Image,
        Duration = 10,
        GenerateAudio = true,
        MultiPrompt = [new KlingShot { Prompt = FirstShot, Duration = 5 }, new KlingShot { Prompt = SecondShot, Duration = 5 }],
        ShotType = KlingGen.ShotType.Customize,
    };

    public static HandWrittenRequest HandWritten() => new()
    {
        ImageUrl = Image,
        Duration = "10",
        GenerateAudio = true,
        MultiPrompt = [new HandWrittenShot { Prompt = FirstShot, Duration = "5" }, new HandWrittenShot { Prompt = SecondShot, Duration = "5" }],
        ShotType = "customize",
    };

    public static void Write(Utf8JsonWriter writer, IKlingRequest request) => request.WriteTo(writer);

    public static void Write(Utf8JsonWriter writer, HandWrittenRequest request) => JsonSerializer.Serialize(writer, request, HandWrittenContext.Default.HandWrittenRequest);

    public static O3ImageToVideoResponse ReadGenerated(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        return O3ImageToVideoResponse.JsonCodec.Instance.ReadValue(ref reader);
    }

    public static HandWrittenResponse ReadHandWritten(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, HandWrittenContext.Default.HandWrittenResponse)!;
}
