using System.Net.Http.Json;

public interface IFalModel<TSelf> where TSelf : IFalModel<TSelf>
{
    static abstract string Id { get; }
    IDictionary<string, object?> ToInput();
}

public sealed class KlingPro : IFalModel<KlingPro>
{
    public static string Id => "fal-ai/kling-video/v3/pro/text-to-video";
    public string Prompt { get; init; } = "";
    public string? Avoid { get; init; }
    public IDictionary<string, object?> ToInput() => new Dictionary<string, object?> { ["prompt"] = Prompt, ["negative_prompt"] = Avoid }; //! KLG1002
}

public sealed class Ltx : IFalModel<Ltx>
{
    public static string Id => "fal-ai/ltx-2/text-to-video";
    public string Prompt { get; init; } = "";
    public IDictionary<string, object?> ToInput() => new Dictionary<string, object?> { ["prompt"] = Prompt, ["negative_prompt"] = "x" }; //~
}

public sealed class Runner(HttpClient http)
{
    public Task RunAsync<T>(T model) where T : IFalModel<T> => http.PostAsJsonAsync("https://queue.fal.run/" + T.Id, model.ToInput());
}
