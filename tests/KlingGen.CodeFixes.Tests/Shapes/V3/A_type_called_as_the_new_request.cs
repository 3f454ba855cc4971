using KlingGen;

namespace App
{
    public static class Entry
    {
        public static async Task RunAsync(HttpClient http)
        {
            var kling = new KlingClient(new KlingClientOptions { ApiKey = "id:secret" }, http);
            V3TextToVideoRequest request = new() { Prompt = "A." };
            await kling.V3.Pro.TextToVideo.SubmitAsync(request);
            await kling.V3.Pro.TextToVideo.SubmitAsync(new V3TextToVideoRequest { Prompt = "B.", NegativePrompt = "blur" });
        }
    }

    public sealed record O3TextToVideoRequest
    {
        public string? Prompt { get; init; }

        public bool? GenerateAudio { get; init; }
    }
}
