using System.Net.Http.Json;

public static class Results
{
    public static string Ok(object value) => value.ToString()!;
}

public sealed record Job(int Id, string Status, string Negative, double Scale);

public sealed class JobsController
{
    public string Get(Job job) => Results.Ok(new
    {
        id = job.Id,
        status = job.Status,
        negative_prompt = job.Negative, //~
        cfg_scale = job.Scale, //~
    });

    public IEnumerable<object> List(IEnumerable<Job> jobs) =>
        from job in jobs
        select new { job.Id, negative_prompt = job.Negative }; //~
}

public static class Models
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/text-to-video";
}
