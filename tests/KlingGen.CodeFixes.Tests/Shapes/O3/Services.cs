using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        await new Service(Client(http)).SendAsync("https://a.example/1.png");
    }
}

public interface IService
{
    /// <summary>Makes an <see cref="O3ImageToVideoRequest"/>.</summary>
    O3ImageToVideoRequest Make(string image);
}

public sealed class Service(KlingClient kling) : IService
{
    public O3ImageToVideoRequest Make(string image) => new() { ImageUrl = image, Prompt = "A." };

    public Task SendAsync(string image) => kling.O3.Pro.ImageToVideo.SubmitAsync(Make(image));
}
