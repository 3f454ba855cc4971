using System.Net.Http.Json;

public sealed class Submission
{
    public string Model { get; set; } = "";
    public object? Arguments { get; set; }
}

public sealed class SubmissionService(HttpClient http)
{
    public Task V3Async(string prompt)
    {
        var submission = new Submission();
        submission.Model = "fal-ai/kling-video/v3/pro/text-to-video";
        submission.Arguments = new { prompt, negative_prompt = "fog" }; //! KLG1002
        return SendAsync(submission);
    }

    public Task LtxAsync(string prompt)
    {
        var submission = new Submission { Model = "fal-ai/ltx-video" };
        submission.Arguments = new { prompt, negative_prompt = "fog" }; //~
        return SendAsync(submission);
    }

    private Task SendAsync(Submission submission) => http.PostAsJsonAsync("https://queue.fal.run/" + submission.Model, submission.Arguments);
}
