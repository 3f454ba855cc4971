using KlingGen;
using System.Linq.Expressions;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Expression<Func<string, V3TextToVideoRequest>> make = text => new V3TextToVideoRequest { Prompt = text, NegativePrompt = "blur" };
        await kling.V3.Pro.TextToVideo.SubmitAsync(make.Compile()("A."));
        IQueryable<V3TextToVideoRequest> all = new[] { "B." }.AsQueryable().Select(p => new V3TextToVideoRequest { Prompt = p, CfgScale = 0.5 });
        foreach (var request in all) await kling.V3.Pro.TextToVideo.SubmitAsync(request);
    }
}
