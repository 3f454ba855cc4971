//# run
using System.Text;
using System.Text.Json;
using System.Web;

public sealed class TextClient(HttpClient http)
{
    private const string Template = """{"prompt":"{{prompt}}","negative_prompt":"blur"}"""; //! KLG1002

    public Task FromHolesAsync(string prompt) =>
        SendAsync("fal-ai/kling-video/v3/pro/text-to-video", $$"""{"prompt":"{{JsonEncodedText.Encode(prompt)}}","negative_prompt":"blur","cfg_scale":0.4}"""); //! KLG1002 KLG1003

    public Task FromTemplateAsync(string prompt) => SendAsync("fal-ai/kling-video/v3/standard/text-to-video", Template.Replace("{{prompt}}", Escape(prompt.Trim())));

    public Task FromScriptAsync(string prompt) =>
        SendAsync("fal-ai/kling-video/v3/4k/text-to-video", "{\"prompt\":\"" + HttpUtility.JavaScriptStringEncode(prompt) + "\",\"negative_prompt\":\"rain\"}"); //! KLG1002

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");

    private Task SendAsync(string id, string json) =>
        http.PostAsync($"https://queue.fal.run/{id}", new StringContent(json, Encoding.UTF8, "application/json"));
}

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        TextClient client = new(http);
        foreach (string prompt in new[] { "He says \"Stop!\"", "狐が走る！" })
        {
            await client.FromHolesAsync(prompt);
            await client.FromTemplateAsync(prompt);
            await client.FromScriptAsync(prompt);
        }
    }
}
