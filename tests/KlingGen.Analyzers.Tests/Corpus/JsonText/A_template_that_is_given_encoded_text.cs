//# run
using System.Text;
using System.Text.Json;

public sealed class TextClient(HttpClient http)
{
    private const string Template = """{"prompt":"{{prompt}}","negative_prompt":"blur"}"""; //! KLG1002

    public async Task FromTemplateAsync(string prompt)
    {
        using var content = new StringContent(Template.Replace("{{prompt}}", JsonEncodedText.Encode(prompt).ToString()), Encoding.UTF8, "application/json");
        await http.PostAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", content);
    }
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var client = new TextClient(http);
        await client.FromTemplateAsync("He says \"Stop!\"");
        await client.FromTemplateAsync("狐が走る！");
        await client.FromTemplateAsync("A fox.\n");
        await client.FromTemplateAsync(new string('é', 600));
    }
}
