//# run
using System.Text;
using Newtonsoft.Json;

public sealed class KlingJson
{
    public static string Build(string prompt)
    {
        var sb = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(sb)))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("prompt");
            writer.WriteValue(prompt);
            writer.WritePropertyName("negative_prompt"); //! KLG1002
            writer.WriteValue("rain");
            writer.WriteEndObject();
        }

        return sb.ToString();
    }
}

//# file: Send.cs
using System.Text;

public static class Send
{
    public static Task RunAsync(HttpClient http) =>
        http.PostAsync("fal-ai/kling-video/v3/pro/text-to-video", new StringContent(KlingJson.Build("A fox"), Encoding.UTF8, "application/json"));
}
