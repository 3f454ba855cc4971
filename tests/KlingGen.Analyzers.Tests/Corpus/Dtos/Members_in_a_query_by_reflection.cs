using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

public sealed record AnimateInput(string Prompt, string StartImageUrl, string? NegativePrompt = null); //! KLG1001 KLG1002

public static class Bodies
{
    public static Dictionary<string, object?> Of<T>(T input) => typeof(T)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetValue(input) is not null)
        .ToDictionary(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), property => property.GetValue(input));
}

public sealed class Kling(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image) => http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", Bodies.Of(new AnimateInput(prompt, image, "blur")));
}

public sealed record ViewState(string Title, string? NegativePrompt, double CfgScale); //~

public static class Csv
{
    public static string Heads<T>() => string.Join(';', typeof(T).GetProperties().Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)));

    public static string OfView() => Heads<ViewState>();
}
