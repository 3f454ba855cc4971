using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        Console.WriteLine(nameof(V3ImageToVideoRequest.StartImageUrl) + typeof(V3ImageToVideoRequest).Name.Length);
        await kling.V3.Pro.ImageToVideo.SubmitAsync(Make("https://a.example/1.png"));
    }

    [return: Handles(typeof(V3ImageToVideoRequest))]
    private static V3ImageToVideoRequest Make(string image)
    {
        ArgumentException.ThrowIfNullOrEmpty(image, nameof(V3ImageToVideoRequest.StartImageUrl));
        return new() { StartImageUrl = image, Prompt = "It turns.", NegativePrompt = "blur" };
    }
}

[AttributeUsage(AttributeTargets.All)]
public sealed class HandlesAttribute(Type type) : Attribute
{
    public Type Type => type;
}
