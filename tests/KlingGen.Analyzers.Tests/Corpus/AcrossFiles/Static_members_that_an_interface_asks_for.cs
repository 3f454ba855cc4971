//# run
using System.Net.Http.Json;

public interface IKlingModel<TSelf> where TSelf : IKlingModel<TSelf>
{
    static abstract string Endpoint { get; }

    static abstract object Build(string prompt);
}

public sealed class V3Text : IKlingModel<V3Text>
{
    public static string Endpoint => "fal-ai/kling-video/v3/pro/text-to-video";

    public static object Build(string prompt) => new { prompt, negative_prompt = "blur", cfg_scale = 0.5 }; //! KLG1002 KLG1003
}

public sealed class TurboText : IKlingModel<TurboText>
{
    public static string Endpoint => "fal-ai/kling-video/v2.5-turbo/pro/text-to-video";

    public static object Build(string prompt) => new { prompt, negative_prompt = "blur", cfg_scale = 0.5 };
}

public static class Generic
{
    public static Task SendAsync<T>(HttpClient http, string prompt) where T : IKlingModel<T> =>
        http.PostAsJsonAsync("https://queue.fal.run/" + T.Endpoint, T.Build(prompt));
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        await Generic.SendAsync<V3Text>(http, "A");
        await Generic.SendAsync<TurboText>(http, "A");
    }
}
