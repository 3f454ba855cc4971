using Newtonsoft.Json.Linq;

public interface IFal
{
    Task RunAsync(string endpoint, JToken input);
}

public sealed class Sender(IFal fal)
{
    public async Task SendAsync(string prompt, string? negative, double? scale)
    {
        var input = new JObject { { "prompt", prompt } };
        if (negative is not null)
        {
            input.Add(new JProperty("negative_prompt", negative)); //! KLG1002
        }

        if (scale.HasValue)
        {
            input["cfg_scale"] = scale.Value; //! KLG1003
        }

        await fal.RunAsync("fal-ai/kling-video/v3/pro/text-to-video", input);
    }
}
