using System.Net.Http.Json;

public static class Fal
{
    public static readonly HttpClient Http = new() { BaseAddress = new Uri("https://queue.fal.run/") };

    public static async Task<string> Submit(string model, params (string Key, object? Value)[] arguments)
    {
        var input = arguments.Where(a => a.Value is not null).ToDictionary(a => a.Key, a => a.Value);
        var response = await Http.PostAsJsonAsync(model, input);
        return await response.Content.ReadAsStringAsync();
    }
}

public static class Program2
{
    public static Task<string> Kling(string prompt, string? no) => Fal.Submit("fal-ai/kling-video/v3/pro/text-to-video",
        ("prompt", prompt),
        ("duration", "5"),
        ("negative_prompt", no)); //! KLG1002

    public static Task<string> Wan(string prompt, string? no) => Fal.Submit("fal-ai/wan-t2v", ("prompt", prompt), ("negative_prompt", no)); //~
}
