//# run
using System.Net.Http.Json;

internal static class Fal
{
    private const string Owner = "fal-ai";
    private const string Kling = Owner + "/kling-video";
    private const string KlingV3 = Kling + "/v3";
    private const string KlingO1 = Kling + "/o1";

    internal const string KlingV3ProText = KlingV3 + "/pro/text-to-video";
    internal const string KlingV3ProImage = $"{KlingV3}/pro/image-to-video";
    internal const string KlingO1Image = $"{KlingO1}/image-to-video";
}
//# file: Clips.cs
using System.Net.Http.Json;

internal sealed class Clips(HttpClient http)
{
    public async Task AllAsync(string prompt, string image)
    {
        await http.PostAsJsonAsync(Fal.KlingV3ProText, new { prompt, negative_prompt = "people" }); //! KLG1002
        await http.PostAsJsonAsync(Fal.KlingV3ProImage, new { prompt, start_image_url = image }); //! KLG1001
        await http.PostAsJsonAsync(Fal.KlingO1Image, new { prompt, start_image_url = image }); //~
    }
}
//# file: Run.cs
public static class Run
{
    public static async Task RunAsync(HttpClient http)
    {
        await new Clips(http).AllAsync("A fox", "https://example.com/a.png");
    }
}
