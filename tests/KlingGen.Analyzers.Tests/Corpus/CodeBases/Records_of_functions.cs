//# file: ModelSpec.cs
using System.Text.Json.Nodes;

namespace Functional;

public sealed record Brief(string Prompt, string? Image, string? Negative, double Guidance);

public delegate void Fill(JsonObject body, Brief brief);

public sealed record ModelSpec(string Id, string Endpoint, params Fill[] Fills)
{
    public JsonObject Apply(Brief brief)
    {
        JsonObject body = new();
        foreach (Fill fill in Fills)
        {
            fill(body, brief);
        }

        return body;
    }
}
//# file: Fills.cs
using System.Text.Json.Nodes;

namespace Functional;

public static class Fills
{
    public static readonly Fill Prompt = (body, brief) => body["prompt"] = brief.Prompt;

    public static readonly Fill Image = (body, brief) => body["image_url"] = brief.Image;

    public static readonly Fill StartImage = (body, brief) => body["start_image_url"] = brief.Image; //! KLG1001

    public static readonly Fill Negative = (body, brief) =>
    {
        if (brief.Negative is not null)
        {
            body["negative_prompt"] = brief.Negative; //~ Veo as well
        }
    };

    public static readonly Fill Guidance = (body, brief) => body["cfg_scale"] = brief.Guidance; //! KLG1003

    public static readonly Fill GuidanceOfWan = (body, brief) => body["guidance_scale"] = brief.Guidance * 10;

    public static Fill Fixed(string name, JsonNode value) => (body, _) => body[name] = value.DeepClone();

    public static Fill When(Func<Brief, bool> condition, Fill inner) => (body, brief) =>
    {
        if (condition(brief))
        {
            inner(body, brief);
        }
    };
}
//# file: Specs.cs
using static Functional.Fills;

namespace Functional;

public static class Specs
{
    public static readonly ModelSpec[] All =
    [
        new("kling-v3", "fal-ai/kling-video/v3/pro/image-to-video", Prompt, StartImage, Negative, Guidance),
        new("kling-o3", "fal-ai/kling-video/o3/pro/image-to-video", Prompt, Image, Fixed("generate_audio", true)),
        new("veo", "fal-ai/veo3.1/image-to-video", Prompt, When(brief => brief.Image is not null, Image), Negative, Fixed("resolution", "1080p")),
        new("wan", "fal-ai/wan/v2.6/image-to-video", Prompt, Image, Negative, GuidanceOfWan),
        new("sora", "fal-ai/sora-2/image-to-video", Prompt, Image),
    ];
}
//# file: Runner.cs
using System.Net.Http.Json;

namespace Functional;

public sealed class Runner(HttpClient http)
{
    public async Task RunAsync(string id, Brief brief)
    {
        ModelSpec spec = Array.Find(Specs.All, candidate => candidate.Id == id) ?? throw new ArgumentException("Unknown model.", nameof(id));
        using HttpResponseMessage response = await http.PostAsJsonAsync("https://queue.fal.run/" + spec.Endpoint, spec.Apply(brief));
        response.EnsureSuccessStatusCode();
    }

    public async Task RunAllAsync(Brief brief)
    {
        foreach (ModelSpec spec in Specs.All)
        {
            await RunAsync(spec.Id, brief);
        }
    }
}
