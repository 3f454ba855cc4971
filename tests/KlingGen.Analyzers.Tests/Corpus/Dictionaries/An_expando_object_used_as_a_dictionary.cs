//# run
using System.Dynamic;
using System.Net.Http.Json;

public static class Case
{
    public static async Task RunAsync(HttpClient http)
    {
        var body = new ExpandoObject();
        IDictionary<string, object?> fields = body;
        fields["prompt"] = "A candle.";
        fields["negative_prompt"] = "smoke"; //! KLG1002
        fields.Add("cfg_scale", 0.5); //! KLG1003
        await http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }
}
