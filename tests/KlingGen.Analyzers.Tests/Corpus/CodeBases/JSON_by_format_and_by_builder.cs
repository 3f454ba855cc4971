//# run
using System.Globalization;
using System.Text;

public sealed class JsonByHand(HttpClient http)
{
    private const string Template = "{{\"prompt\": \"{0}\", \"negative_prompt\": \"{1}\", \"duration\": \"{2}\"}}"; //! KLG1002

    public async Task FormatAsync(string prompt, string avoid)
    {
        string json = string.Format(CultureInfo.InvariantCulture, Template, prompt, avoid, 5);
        await http.PostAsync("https://fal.run/fal-ai/kling-video/v3/standard/text-to-video", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    public async Task BuildAsync(string prompt, string image)
    {
        var text = new StringBuilder();
        text.Append("{");
        text.Append("\"prompt\":\"").Append(prompt).Append("\",");
        text.Append("\"start_image_url\":\"").Append(image).Append("\","); //! KLG1001
        text.Append("\"cfg_scale\":0.5"); //! KLG1003
        text.Append("}");
        await http.PostAsync("https://fal.run/fal-ai/kling-video/v3/standard/image-to-video", new StringContent(text.ToString(), Encoding.UTF8, "application/json"));
    }

    public async Task OtherAsync(string prompt)
    {
        string json = string.Format("{{\"prompt\":\"{0}\",\"negative_prompt\":\"blur\"}}", prompt); //~
        await http.PostAsync("https://fal.run/fal-ai/fast-sdxl", new StringContent(json));
    }
}
//# file: Run.cs
public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        JsonByHand json = new(http);
        await json.FormatAsync("A mill.", "blur");
        await json.BuildAsync("A mill.", "https://example.com/a.png");
        await json.OtherAsync("A mill.");
    }
}
