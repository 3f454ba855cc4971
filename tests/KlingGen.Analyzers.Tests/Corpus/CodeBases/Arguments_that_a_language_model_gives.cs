using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

public sealed class PromptDirector(HttpClient http)
{
    private const string System1 = """
        You write arguments for fal-ai/kling-video/v3/pro/text-to-video as JSON:
        {"prompt": "...", "negative_prompt": "...", "cfg_scale": 0.5} //~
        """;

    public async Task SendAsync(string idea)
    {
        var chat = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new object[] { new { role = "system", content = System1 }, new { role = "user", content = idea } } });
        var arguments = JsonNode.Parse(await chat.Content.ReadAsStringAsync())!.AsObject();
        arguments["cfg_scale"] ??= 0.5; //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", arguments);
    }
}
