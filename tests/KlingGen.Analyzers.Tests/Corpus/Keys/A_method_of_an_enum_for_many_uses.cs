using System.Net.Http.Json;

public enum Field { Prompt, Negative, Frame }

public static class Fields
{
    public static string Name(Field field) => field switch
    {
        Field.Negative => "negative_prompt", //~
        Field.Frame => "start_image_url", //~
        _ => "prompt",
    };
}

public sealed class Form(HttpClient http)
{
    private readonly Dictionary<string, string> _errors = [];
    private readonly Dictionary<string, int> _columns = [];

    public void Fail(Field field, string why) => _errors[Fields.Name(field)] = why;
    public void Place(Field field, int column) => _columns[Fields.Name(field)] = column;

    public Task MetricsAsync(Field field)
    {
        var tags = new Dictionary<string, object> { ["service"] = "video" };
        tags[Fields.Name(field)] = 1;
        return http.PostAsJsonAsync("https://metrics.example.com/v1/tags", tags);
    }

    public Task WanAsync(string prompt, string avoid)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[Fields.Name(Field.Negative)] = avoid;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/wan/v2.6/text-to-video", body);
    }

    public Task KlingAsync(string prompt, string avoid)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[Fields.Name(Field.Negative)] = avoid; //! KLG1002
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public Task PromptOnlyAsync(string prompt)
    {
        var body = new Dictionary<string, object>();
        body[Fields.Name(Field.Prompt)] = prompt;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", body);
    }

    public Task ReferenceAsync(string prompt, string image)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        body[Fields.Name(Field.Frame)] = image;
        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/o3/pro/reference-to-video", body);
    }
}
