using KlingGen;

public static class Entry
{
    public static KlingClient Client(HttpClient http) => new(new KlingClientOptions { ApiKey = "id:secret" }, http);

    public static async Task RunAsync(HttpClient http)
    {
        KlingClient kling = Client(http);
        string[] names = ["bottle", "swan", "lamp"];
        var all = from name in names
                  let length = name.Length
                  where length > 3
                  orderby name
                  let request = new V3TextToVideoRequest { Prompt = $"A {name}.", NegativePrompt = "text" }
                  group request by length into sizes
                  from one in sizes
                  join seconds in new[] { (Size: 6, Seconds: 10), (Size: 4, Seconds: 5) } on sizes.Key equals seconds.Size
                  select one with { Duration = seconds.Seconds };
        foreach (var one in all) await kling.V3.Pro.TextToVideo.SubmitAsync(one);
    }
}
