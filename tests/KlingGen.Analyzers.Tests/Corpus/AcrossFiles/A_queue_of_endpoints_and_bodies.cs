using System.Net.Http.Json;

public sealed class Batch(HttpClient http)
{
    private readonly Queue<(string Endpoint, Dictionary<string, object> Body)> _jobs = new();

    public void AddKling(string p) => _jobs.Enqueue(("fal-ai/kling-video/v3/pro/text-to-video", new() { ["prompt"] = p, ["negative_prompt"] = "x" })); //! KLG1002
    public void AddWan(string p) => _jobs.Enqueue(("wan/v2.6/text-to-video", new() { ["prompt"] = p, ["negative_prompt"] = "x" })); //~

    public async Task FlushAsync()
    {
        while (_jobs.TryDequeue(out var job))
            await http.PostAsJsonAsync($"https://queue.fal.run/{job.Endpoint}", job.Body);
    }
}
