using System.Text;
public sealed class D { public required string Key { get; init; } public required string Url { get; init; } public required string Template { get; init; } }
public static class Ds
{
    public static D V3 { get; } = new() { Key = "a", Url = "https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", Template = """
        { "prompt": {{prompt}}, "start_image_url": {{image}} } //! KLG1001
        """ };
    public static D Veo { get; } = new() { Key = "b", Url = "https://queue.fal.run/fal-ai/veo3.1/image-to-video", Template = """
        { "prompt": {{prompt}}, "image_url": {{image}}, "negative_prompt": "x" } //~
        """ };
    public static IEnumerable<D> All => [V3, Veo];
}
public sealed class S(HttpClient http)
{
    public Task Go(D d, string prompt, string image)
    {
        string json = d.Template.Replace("{{prompt}}", prompt).Replace("{{image}}", image);
        return http.PostAsync(d.Url, new StringContent(json, Encoding.UTF8, "application/json"));
    }
}
