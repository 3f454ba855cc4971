using Refit;

public interface IFal
{
    [Post("/fal-ai/kling-video/v3/standard/text-to-video")]
    Task<string> KlingAsync([Body] object body);

    [Post("/fal-ai/ltx-video")]
    Task<string> LtxAsync([Body] object body);
}

public sealed class Uses(IFal fal)
{
    public async Task Both(string prompt)
    {
        await fal.KlingAsync(new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }); //! KLG1002 KLG1003
        await fal.LtxAsync(new { prompt, negative_prompt = "blur", cfg_scale = 0.5 });
    }
}
//# file: Refit.cs
namespace Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PostAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class BodyAttribute : Attribute;
}
