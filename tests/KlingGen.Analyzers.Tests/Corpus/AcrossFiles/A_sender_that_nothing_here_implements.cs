public interface ISender { Task PostAsync(object body); }

public sealed class Sends(ISender sender)
{
    public string Model => "fal-ai/kling-video/v3/pro/text-to-video";

    public Task GoAsync(string p) => sender.PostAsync(new { prompt = p, negative_prompt = "x" }); //! KLG1002
}
