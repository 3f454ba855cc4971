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

    public static ReadOnlySpan<byte> Status =>
        """{"status":"IN_PROGRESS","request_id":"7d2f1c1e-5a0e-4a53-9b0e-3f6f0a7f2b11","response_url":"https://queue.fal.run/fal-ai/kling-video/requests/7d2f1c1e-5a0e-4a53-9b0e-3f6f0a7f2b11","status_url":"https://queue.fal.run/fal-ai/kling-video/requests/7d2f1c1e-5a0e-4a53-9b0e-3f6f0a7f2b11/status","cancel_url":"https://queue.fal.run/fal-ai/kling-video/requests/7d2f1c1e-5a0e-4a53-9b0e-3f6f0a7f2b11/cancel","logs":[{"message":"Progress: 25%","level":"INFO","source":"USER","timestamp":"2026-11-20T10:00:00.521Z"},{"message":"Progress: 50%","level":"INFO","source":"USER","timestamp":"2026-11-20T10:00:20.874Z"}],"metrics":{}}"""u8;

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

    public static QueueUpdate ReadStatus(byte[] json, ApiKey key) => QueueAnswerReader.Read(json, withAddresses: false, key)!.ToUpdate("7d2f1c1e-5a0e-4a53-9b0e-3f6f0a7f2b11");

    public static HandWrittenStatus ReadHandWrittenStatus(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, HandWrittenContext.Default.HandWrittenStatus)!;

    public static HandWrittenResponse ReadHandWritten(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, HandWrittenContext.Default.HandWrittenResponse)!;
}
