using System.Net.Http.Json;

public sealed class Job
{
    public string Model { get; private set; } = "";
    public Dictionary<string, object> Input { get; private set; } = [];

    public static Job OfText(string prompt, string? negative)
    {
        var job = new Job { Model = "fal-ai/kling-video/v3/pro/text-to-video" };
        job.Input["prompt"] = prompt;
        if (!string.IsNullOrWhiteSpace(negative)) job.Input["negative_prompt"] = negative; //! KLG1002
        return job;
    }

    public static Job OfDraft(string prompt, string? negative)
    {
        var job = new Job { Model = "fal-ai/ltx-video-13b-distilled" };
        job.Input["prompt"] = prompt;
        if (!string.IsNullOrWhiteSpace(negative)) job.Input["negative_prompt"] = negative; //~
        return job;
    }
}
//# file: Sender.cs
using System.Net.Http.Json;

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(Job job) => http.PostAsJsonAsync($"https://queue.fal.run/{job.Model}", job.Input);
}
