using System.Net.Http.Headers;
using System.Text.Json;

namespace KlingGen.Benchmarks.Queue;

/// <summary>One way to look at a job's state.</summary>
internal sealed class PollContestant(string name, Func<Task<string>> poll)
{
    private const string Key = "0123456789abcdef:0123456789abcdef0123456789abcdef";

    public string Name { get; } = name;

    /// <summary>Looks once.</summary>
    /// <returns>The state.</returns>
    public Func<Task<string>> PollAsync { get; } = poll;

    /// <summary>The least that somebody would write by hand: the key, the call, state, position and log.</summary>
    public static PollContestant Bare(HttpClient http, Uri queue)
    {
        AuthenticationHeaderValue key = new("Key", Key);
        MediaTypeWithQualityHeaderValue json = new("application/json");
        Uri url = new(queue, "fal-ai/kling-video/requests/0195f2aa-0000-7000-8000-00000000cafe/status?logs=1");
        return new PollContestant("bare HttpClient", async () =>
        {
            using HttpRequestMessage request = new(HttpMethod.Get, url);
            request.Headers.Authorization = key;
            request.Headers.Accept.Add(json);
            using HttpResponseMessage response = await http.SendAsync(request).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
            JsonElement root = document.RootElement;
            _ = root.TryGetProperty("queue_position", out JsonElement position) ? position.GetInt32() : (int?)null;
            List<(string, DateTimeOffset)> logs = [];
            foreach (JsonElement log in root.GetProperty("logs").EnumerateArray())
            {
                logs.Add((log.GetProperty("message").GetString()!, log.GetProperty("timestamp").GetDateTimeOffset()));
            }

            return root.GetProperty("status").GetString()!;
        });
    }

    /// <summary>The library.</summary>
    public static PollContestant Client(HttpClient http, Uri queue)
    {
        KlingClient kling = new(new KlingClientOptions { ApiKey = Key, QueueAddress = queue }, http);
        KlingJob<O3ImageToVideoResponse> job = kling.O3.Pro.ImageToVideo.Resume("0195f2aa-0000-7000-8000-00000000cafe");
        return new PollContestant("KlingClient", async () => (await job.GetStatusAsync().ConfigureAwait(false)).Status.Value);
    }
}
