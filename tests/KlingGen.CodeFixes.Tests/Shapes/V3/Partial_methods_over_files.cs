using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Shop shop = new();
        await kling.V3.Pro.TextToVideo.SubmitAsync(shop.Make("A."));
        await kling.V3.Pro.TextToVideo.SubmitAsync(Shop.Preset());
    }
}
//# file: Shop.cs
using KlingGen;

public partial class Shop
{
    public partial V3TextToVideoRequest Make(string prompt);

    public static partial V3TextToVideoRequest Preset();
}
//# file: Shop.Made.cs
using KlingGen;

public partial class Shop
{
    public partial V3TextToVideoRequest Make(string prompt) => new() { Prompt = prompt, NegativePrompt = "blur" };

    public static partial V3TextToVideoRequest Preset() => new() { Prompt = "B.", CfgScale = 0.1 };
}
