public sealed class Log(Func<string, object, Task<int>> execute)
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task<int> SaveAsync(Guid id, string prompt, string? avoid, double cfg) => execute(
        "insert into generations (id, prompt, negative_prompt, cfg_scale, model) values (@id, @prompt, @negative_prompt, @cfg_scale, @model)", //~
        new { id, prompt, negative_prompt = avoid, cfg_scale = cfg, model = Model }); //~
}
