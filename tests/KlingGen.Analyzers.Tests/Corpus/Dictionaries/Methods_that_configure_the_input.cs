//# file: FalJobs.cs
using System.Net.Http.Json;

public sealed class FalJobs(HttpClient http)
{
    public async Task<string> EnqueueAsync(string model, string prompt, Action<IDictionary<string, object>>? configure = null)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        configure?.Invoke(input);
        using var response = await http.PostAsJsonAsync($"https://queue.fal.run/{model}", input);
        return await response.Content.ReadAsStringAsync();
    }
}
//# file: Campaign.cs
public sealed class Campaign(FalJobs jobs)
{
    private const string Kling = "fal-ai/kling-video/v3/pro/text-to-video";

    public async Task RunAsync(IReadOnlyList<string> prompts, string? avoid)
    {
        foreach (var prompt in prompts)
        {
            await jobs.EnqueueAsync(Kling, prompt, input =>
            {
                input["aspect_ratio"] = "9:16";
                if (avoid is not null)
                {
                    input["negative_prompt"] = avoid; //! KLG1002
                }
            });
            await jobs.EnqueueAsync("fal-ai/stable-diffusion-v35-large", prompt, ConfigureImage);
        }
    }

    private static void ConfigureImage(IDictionary<string, object> input)
    {
        input["image_size"] = "portrait_16_9";
        input["negative_prompt"] = "text"; //~
    }
}
//# file: Teasers.cs
public sealed class Teasers(FalJobs jobs)
{
    public Task TeaserAsync(string prompt) => jobs.EnqueueAsync("fal-ai/kling-video/v3/standard/text-to-video", prompt, Configure);

    private void Configure(IDictionary<string, object> input)
    {
        input["cfg_scale"] = Strength; //! KLG1003
        input["duration"] = "3";
    }

    public double Strength { get; set; } = 0.7;
}
