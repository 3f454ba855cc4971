using System.Net.Http.Json;
using System.Text.Json.Nodes;

public abstract class FalJobBase(HttpClient http)
{
    protected abstract string ModelId { get; }

    public Task<HttpResponseMessage> RunAsync(string prompt)
    {
        var input = new JsonObject { ["prompt"] = prompt };
        Enrich(input);
        return http.PostAsJsonAsync($"https://queue.fal.run/{ModelId}", input);
    }

    protected virtual void Enrich(JsonObject input)
    {
    }
}

public sealed class KlingV3Job(HttpClient http, string? negative) : FalJobBase(http)
{
    protected override string ModelId => "fal-ai/kling-video/v3/pro/text-to-video";

    protected override void Enrich(JsonObject input)
    {
        if (negative is not null) input["negative_prompt"] = negative; //! KLG1002
        input["cfg_scale"] = 0.5; //! KLG1003
    }
}

public sealed class KlingO3Job(HttpClient http) : FalJobBase(http)
{
    protected override string ModelId => "fal-ai/kling-video/o3/pro/text-to-video";

    protected override void Enrich(JsonObject input) => input["generate_audio"] = false;
}

public sealed class VeoJob(HttpClient http, string? negative) : FalJobBase(http)
{
    protected override string ModelId => "fal-ai/veo3";

    protected override void Enrich(JsonObject input) => input["negative_prompt"] = negative; //~
}
