using System.Net.Http.Json;
using System.Reflection;

[AttributeUsage(AttributeTargets.Field)]
public sealed class FalPathAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}

public enum Engine
{
    [FalPath("fal-ai/kling-video/v3/pro/text-to-video")] KlingV3,
    [FalPath("fal-ai/kling-video/v1.6/pro/text-to-video")] KlingV16,
    [FalPath("fal-ai/mochi-v1")] Mochi,
}
//# file: EngineSender.cs
using System.Net.Http.Json;
using System.Reflection;

public sealed class EngineSender(HttpClient http)
{
    private static string PathOf(Engine engine) =>
        typeof(Engine).GetField(engine.ToString())!.GetCustomAttribute<FalPathAttribute>()!.Path;

    public Task SendAsync(Engine engine, string prompt)
    {
        var body = new Dictionary<string, object> { ["prompt"] = prompt };
        switch (engine)
        {
            case Engine.KlingV3:
                body["cfg_scale"] = 0.5; //! KLG1003
                body["negative_prompt"] = "logo"; //! KLG1002
                break;
            case Engine.KlingV16:
                body["cfg_scale"] = 0.5; //~
                body["negative_prompt"] = "logo"; //~
                break;
            case Engine.Mochi:
                body["negative_prompt"] = "logo"; //~
                break;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/" + PathOf(engine), body);
    }
}
