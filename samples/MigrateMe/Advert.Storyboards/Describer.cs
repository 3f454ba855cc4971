using KlingGen;

namespace Advert.Storyboards;

/// <summary>Requests in words.</summary>
public static class Describer
{
    public static string Describe(object request) => request switch
    {
        V3TextToVideoRequest { MultiPrompt: { Count: > 1 } shots } => $"{shots.Count} shots",
        V3TextToVideoRequest text => text.Prompt ?? "nothing",
        _ => request.GetType().Name,
    };
}
