//# stays
using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        var request = Factory.Create("A pier.", strict: false);
        Check.Equal("A pier.", request.Prompt);
        Check.Equal(null, request.NegativePrompt);
        Check.Equal(new V3TextToVideoRequest { Prompt = "A pier." }, request);
        await kling.V3.Pro.TextToVideo.SubmitAsync(request);
    }
}

public static class Factory
{
    public static V3TextToVideoRequest Create(string prompt, bool strict) => new() { Prompt = prompt, NegativePrompt = strict ? "blur" : null };
}

public static class Check
{
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{expected} is not {actual}");
    }
}
