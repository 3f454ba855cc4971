using System.Net.Http.Json;

public sealed record Row(string Name, string Vendor, string Path);

public static class Rows
{
    public const string KlingPath = "kling-video/v3/pro/text-to-video";
    public static readonly Row[] All = [new("a", "kling", KlingPath), new("b", "kling", "kling-video/v2.1/master/text-to-video"), new("c", "wan", "wan/v2.6/text-to-video")];
}

public sealed class RowSender(HttpClient http)
{
    public Task GoAsync(Row row, string p)
    {
        var body = new Dictionary<string, object> { ["prompt"] = p };
        if (row.Vendor == "kling")
            body["cfg_scale"] = 0.5; //~ 2.1 takes it
        else
            body["negative_prompt"] = "x"; //~
        if (row.Name == "a")
            body["negative_prompt"] = "x"; //! KLG1002
        return http.PostAsJsonAsync($"https://queue.fal.run/fal-ai/{row.Path}", body);
    }
}
