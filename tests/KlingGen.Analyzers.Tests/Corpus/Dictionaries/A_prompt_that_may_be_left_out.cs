//# run
using System.Net.Http.Json;

public sealed record Job(string Image, string? Prompt, string? Negative);

public sealed class Animator(HttpClient http)
{
    private const string Endpoint = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video";

    public async Task AnimateAsync(Job job)
    {
        var input = new Dictionary<string, object>
        {
            ["start_image_url"] = job.Image, //! KLG1001
            ["duration"] = "5",
        };

        if (!string.IsNullOrEmpty(job.Prompt))
        {
            input["prompt"] = job.Prompt;
        }

        if (!string.IsNullOrEmpty(job.Negative))
        {
            input["negative_prompt"] = job.Negative; //! KLG1002
        }

        await http.PostAsJsonAsync(Endpoint, input);
    }

    public async Task AnimateAlwaysWithoutAsync(string image, string? prompt)
    {
        var input = new Dictionary<string, object?> { ["start_image_url"] = image }; //! KLG1001
        if (prompt is not null) input.Add("prompt", prompt);
        input.Add("negative_prompt", "blur"); //! KLG1002
        await http.PostAsJsonAsync(Endpoint, input);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        Animator animator = new(http);
        foreach (string? prompt in new[] { "A fox runs", "A dog sleeps." })
        {
            foreach (string? negative in new[] { null, "", "blur" })
            {
                await animator.AnimateAsync(new Job("https://example.com/fox.png", prompt, negative));
            }

            await animator.AnimateAlwaysWithoutAsync("https://example.com/fox.png", prompt);
        }
    }
}
