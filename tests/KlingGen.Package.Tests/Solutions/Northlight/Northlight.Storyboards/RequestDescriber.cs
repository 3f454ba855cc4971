namespace Northlight.Storyboards;

/// <summary>Requests in words, for the log.</summary>
public static class RequestDescriber
{
    public static string Describe(object request) => request switch
    {
        V3TextToVideoRequest { MultiPrompt: { Count: > 1 } shots } => $"story of {shots.Count} shots",
        V3TextToVideoRequest { Duration: >= 10 } text => "long opening: " + text.Prompt,
        V3TextToVideoRequest text => "opening: " + text.Prompt,
        V3TurboTextToVideoRequest turbo => "draft: " + turbo.Prompt,
        _ => request.GetType().Name,
    };
}
