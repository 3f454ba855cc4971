//# run
using System.Net.Http.Json;

public abstract class Sender(HttpClient http)
{
    protected virtual object Body => new { prompt = "Base.", negative_prompt = "text" }; //! KLG1002

    public Task SendAsync() => http.PostAsJsonAsync("fal-ai/kling-video/v3/pro/text-to-video", Body);
}

public sealed class NightSender(HttpClient http) : Sender(http)
{
    protected override object Body => new { prompt = "Night.", negative_prompt = "sun" }; //! KLG1002
}

public sealed class DaySender(HttpClient http) : Sender(http);

public interface IScene
{
    object Body { get; }
}

public sealed class Harbour : IScene
{
    public object Body { get; } = new { prompt = "A harbour.", cfg_scale = 0.4 }; //! KLG1003
}

public sealed class Street : IScene
{
    object IScene.Body => new { prompt = "A street.", negative_prompt = "cars" }; //! KLG1002
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await new NightSender(http).SendAsync();
        await new DaySender(http).SendAsync();
        foreach (IScene scene in new IScene[] { new Harbour(), new Street() })
        {
            await http.PostAsJsonAsync("fal-ai/kling-video/v3/standard/text-to-video", scene.Body);
        }
    }
}
