//# run
using System.Text;
using System.Text.Json;

public sealed class TextClient(HttpClient http)
{
    private const string Template = """{"prompt":"{{prompt}}","negative_prompt":"blur"}"""; //! KLG1002

    public async Task FromTemplateAsync(string prompt)
    {
        var encoded = JsonEncodedText.Encode(prompt).ToString();
        Console.Error.WriteLine(encoded);
        using var content = new StringContent(Template.Replace("{{prompt}}", encoded), Encoding.UTF8, "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", content);
    }
}

public static class Case
{
    public static Task RunAsync(HttpClient http) => new TextClient(http).FromTemplateAsync("He says \"Stop!\"");
}
