//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        V3TextToVideoRequest request = new() { Prompt = "A." };
        for (int i = 0; i < 2; i++)
        {
            await kling.V3.Pro.TextToVideo.SubmitAsync(Sharp(request));
            (request, _) = (new() { Prompt = "B.", NegativePrompt = "fog" }, i);
        }

        await kling.V3.Pro.TextToVideo.SubmitAsync(Again(new() { Prompt = "C." }, 2));
    }

    static V3TextToVideoRequest Sharp(V3TextToVideoRequest request) => request with { NegativePrompt = "blur" };

    static V3TextToVideoRequest Again(V3TextToVideoRequest request, int times) => times == 0 ? request : Again(request with { NegativePrompt = $"thing {times}" }, times - 1);
}
