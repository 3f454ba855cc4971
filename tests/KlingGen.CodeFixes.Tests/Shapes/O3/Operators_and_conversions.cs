using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Job job = "A swan.";
        await kling.O3.Pro.TextToVideo.SubmitAsync(job + 4);
        await kling.O3.Pro.TextToVideo.SubmitAsync(job);
    }
}

public readonly struct Job(O3TextToVideoRequest request)
{
    private readonly O3TextToVideoRequest _request = request;

    public static implicit operator O3TextToVideoRequest(Job job) => job._request;

    public static implicit operator Job(string prompt) => new(new() { Prompt = prompt });

    public static O3TextToVideoRequest operator +(Job job, int seconds) => job._request with { Duration = seconds };
}
