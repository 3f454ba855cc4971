using System.Net.Http.Json;

public abstract class ModelBase(HttpClient http)
{
    protected abstract string ResolvePath(bool image);
    protected abstract Dictionary<string, object> CreateBody(Job job);

    public Task SendAsync(Job job) => http.PostAsJsonAsync("https://queue.fal.run/" + ResolvePath(job.Image is not null), CreateBody(job));
}

public sealed record Job(string Prompt, string? Image, string? Negative);

public sealed class KlingThree(HttpClient http) : ModelBase(http)
{
    protected override string ResolvePath(bool image) => image ? "fal-ai/kling-video/v3/pro/image-to-video" : "fal-ai/kling-video/v3/pro/text-to-video";
    protected override Dictionary<string, object> CreateBody(Job job)
    {
        var body = new Dictionary<string, object> { ["prompt"] = job.Prompt };
        if (job.Image is not null) body["start_image_url"] = job.Image; //! KLG1001
        if (job.Negative is not null) body["negative_prompt"] = job.Negative; //! KLG1002
        return body;
    }
}

public sealed class Hunyuan(HttpClient http) : ModelBase(http)
{
    protected override string ResolvePath(bool image) => "fal-ai/hunyuan-video";
    protected override Dictionary<string, object> CreateBody(Job job) => new() { ["prompt"] = job.Prompt, ["negative_prompt"] = job.Negative ?? "" }; //~
}
